import { fail, ok } from '@parley/base';
import type { Question } from './question.ts';

/** What the schema has room for. */
const LETTERS_MAX = 120;

export const title: Question = {
  id: 'title',
  ask: 'What is the title of the scenario? Players see it when they choose what to play.',
  example: 'The Ferry Timetable',
  more: ['Any letters will do. The short name of the scenario is made of it, or of the folder where it has no Latin letters.'],
  isList: false,
  needs: [],
  fallback: () => 'The Harbour Talks',
  read(text) {
    if (!/[\p{L}\p{N}]/u.test(text)) return fail('A title needs at least one letter.');
    if (text.length > LETTERS_MAX) return fail(`That title has ${text.length} letters; there is room for ${LETTERS_MAX}.`);
    if (/[<>]/.test(text)) return fail('A title with a < or a > cannot be shown in briefs. Leave it out.');
    return ok({ title: text });
  },
};
