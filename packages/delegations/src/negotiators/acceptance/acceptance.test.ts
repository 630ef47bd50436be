import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { atLevel } from './at-level.ts';
import { acceptCombi } from './combi.ts';
import { either } from './either.ts';
import { lastWord } from './last-word.ts';
import { acceptLowestMade } from './lowest-made.ts';
import { acceptNext } from './next.ts';
import { acceptLate } from './time.ts';

const totals = fallingTotals(101);
const seat = seatOfPart({ totals });
const plan = { level: 0.8, next: 10 };

test('at level: what it asks for', () => {
  expect([20, 21].map((offer) => atLevel(seat)(turnAt(1, offer), plan))).toEqual([true, false]);
});
test('AC_next: what is as good as the next offer; nothing where there is none', () => {
  expect([10, 11].map((offer) => acceptNext(seat)(turnAt(1, offer), plan))).toEqual([true, false]);
  expect(acceptNext(seat)(turnAt(1, 0), { level: 0.8, next: -1 })).toBe(false);
});
test('AC_time: anything from the time on, and in the last turn of talks too short to have one', () => {
  expect([94, 96].map((round) => acceptLate(0.95)(seat)(turnAt(round, 100), plan))).toEqual([false, true]);
  const short = seatOfPart({ totals, rounds: 2 });
  expect([1, 2].map((round) => acceptLate(0.95)(short)(turnAt(round, 100, 2), plan))).toEqual([false, true]);
});
test('AC_combi: AC_next; late, the best of as many offers as rounds are left; at last anything', () => {
  const heard = seatOfPart({ totals }, { offers: [[40, 60, 55, 55]] });
  const accepts = (round: number, offer: number) => acceptCombi(0.95)(heard)(turnAt(round, offer), plan);
  expect([accepts(50, 10), accepts(50, 40)]).toEqual([true, false]);
  expect([accepts(97, 55), accepts(96, 55), accepts(96, 40)]).toEqual([true, false, true]);
  expect(accepts(100, 100)).toBe(true);
});
test('the worst of the offers that it has made itself', () => {
  const made = seatOfPart({ totals }, { offers: [[], [5, 30, 10]] });
  expect([30, 31].map((offer) => acceptLowestMade(made)(turnAt(1, offer), plan))).toEqual([true, false]);
});
test('the last word: anything, once no offer of its own could be adopted', () => {
  expect([99, 100].map((round) => lastWord(seat)(turnAt(round, 100), plan))).toEqual([false, true]);
});
test('either: what one of them accepts', () => {
  const accepts = either(atLevel, lastWord)(seat);
  expect([accepts(turnAt(1, 20), plan), accepts(turnAt(1, 21), plan), accepts(turnAt(100, 21), plan)]).toEqual([true, false, true]);
});
