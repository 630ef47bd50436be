import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { canStillOffer, offersLeft, turnsAfter } from './negotiator.ts';

const first = seatOfPart({ totals: fallingTotals(3), place: 0, rounds: 10 });
const last = seatOfPart({ totals: fallingTotals(3), place: 2, partyCount: 3, rounds: 10 });

test('turns are counted to the end of the last round', () => {
  expect([turnsAfter(first, turnAt(10)), turnsAfter(first, turnAt(1)), turnsAfter(last, turnAt(10)), turnsAfter(last, turnAt(9))]).toEqual([
    1, 19, 0, 3,
  ]);
});
test('an offer is worth making while everybody else will have the word once more', () => {
  expect([first, last].map((seat) => [9, 10].map((round) => canStillOffer(seat, turnAt(round))))).toEqual([
    [true, true],
    [true, false],
  ]);
  expect([first, last].map((seat) => [1, 9, 10].map((round) => offersLeft(seat, turnAt(round))))).toEqual([
    [10, 2, 1],
    [9, 1, 0],
  ]);
});
