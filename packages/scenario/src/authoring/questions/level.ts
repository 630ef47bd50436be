import { fail, ok } from '@parley/base';
import { LEVELS } from '../../schema/scenario.ts';
import type { Question } from './question.ts';

const NUMBERED = LEVELS.map((level, index) => `${index + 1} ${level}`).join(', ');

export const level: Question = {
  id: 'level',
  ask: `Whom is it for? Choose a level by its number or its name: ${NUMBERED}.`,
  example: 'beginner',
  more: [
    'Tutorial and beginner switch on the acts that a first game needs. Intermediate and advanced have all of them, and the talks can break down.',
  ],
  isList: false,
  needs: [],
  fallback: () => 'beginner',
  read(text) {
    const wanted = text.trim().toLowerCase();
    const found = LEVELS.find((candidate, index) => wanted !== '' && (candidate.startsWith(wanted) || wanted === String(index + 1)));
    return found === undefined ? fail(`There is no level “${text}”. The levels are ${NUMBERED}.`) : ok({ level: found });
  },
};
