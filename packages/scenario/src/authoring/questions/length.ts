import { fail, ok, type Result } from '@parley/base';
import { OUTLINE_CAPS, type Sketch } from '../outline.ts';
import type { Question } from './question.ts';

const SHAPE = /^(-?\d+)(?:\s*rounds?)?(?:\s*[,;]\s*(\d+)(?:\s*(?:-|–|to)\s*(\d+))?(?:\s*min(?:ute)?s?)?)?$/i;

export const length: Question = {
  id: 'length',
  ask: 'How long do they talk? Give the rounds of each table, and after a comma, if you like, the minutes of a whole game.',
  example: '4 rounds, 30 to 45 minutes',
  more: ['In a round every delegation has the floor once and may do one thing off it. Without minutes they are reckoned from the rounds.'],
  isList: false,
  needs: [],
  fallback: () => '4 rounds',
  read(text, before) {
    const [, rounds = '', from, to] = SHAPE.exec(text.trim()) ?? [];
    if (rounds === '') return fail(`“${text}” is no length. Write the rounds as a number, as in 4, or with minutes, as in: 4 rounds, 30 minutes`);
    const count = Number(rounds);
    if (count < 1) return fail(`A table needs at least one round; ${count} is too few.`);
    if (count > OUTLINE_CAPS.rounds) return fail(`A table has at most ${OUTLINE_CAPS.rounds} rounds; ${count} are too many.`);
    const needed = minutesNeeded(count, before);
    const minutes = from === undefined ? ok(usualMinutes(needed)) : minutesFrom(Number(from), to === undefined ? null : Number(to));
    if (!minutes.ok) return minutes;
    if (minutes.value[1] * TOLERANCE >= needed) return ok<Sketch>({ rounds: count, minutes: minutes.value });
    const said = `${count} ${count === 1 ? 'round' : 'rounds'} with so many delegations and tables take about ${upToFive(needed)} minutes.`;
    return fail(`${said} Write fewer rounds, or more minutes: ${count} rounds, ${upToFive(needed)} minutes`);
  },
};

/** An estimate is no promise. */
const TOLERANCE = 1.2;

function minutesFrom(from: number, to: number | null): Result<readonly [number, number], string> {
  const until = to ?? Math.min(OUTLINE_CAPS.minutes, Math.max(from, Math.ceil((from * 1.5) / 5) * 5));
  if (from < 1 || until > OUTLINE_CAPS.minutes) return fail(`A game takes 1 to ${OUTLINE_CAPS.minutes} minutes.`);
  return from <= until ? ok([from, until]) : fail(`${from} to ${until} minutes runs backwards. Write the smaller number first.`);
}

/** A minute for each delegation in each round, two to read, and one to change tables. */
function minutesNeeded(rounds: number, { venues = [] }: Sketch): number {
  return venues.reduce((sum, { seats }) => sum + rounds * seats.length, 0) + 2 + venues.length - 1;
}

function usualMinutes(needed: number): readonly [number, number] {
  return [Math.min(upToFive(needed * 0.7), OUTLINE_CAPS.minutes), Math.min(upToFive(needed), OUTLINE_CAPS.minutes)];
}

function upToFive(minutes: number): number {
  return Math.max(5, Math.ceil(minutes / 5) * 5);
}
