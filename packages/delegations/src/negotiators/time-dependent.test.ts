import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { timeDependent } from './time-dependent.ts';

const even = timeDependent({ id: 'even', summary: '', source: '', exponent: 1 });

test('offers the deal at its level, whatever it hears', () => {
  const seat = seatAlone(even, { totals: fallingTotals(101), rounds: 100 });
  expect([1, 25, 50, 100].map((round) => seat.answer(round, 100))).toEqual([1, 25, 50, 99].map((deal) => expect.closeTo(deal, -0.5)));
});
test('accepts what reaches its level, and not a point less', () => {
  const seat = seatAlone(even, { totals: fallingTotals(11), rounds: 9 });
  expect([seat.answer(5, 6), seat.answer(5, 5)]).toEqual([5, 'accept']);
});
test('never goes under its reservation', () => {
  const seat = seatAlone(even, { totals: fallingTotals(11), reservation: 0.65, rounds: 9 });
  expect([seat.answer(9, 4), seat.answer(9, 3)]).toEqual([3, 'accept']);
});
test('has nothing to offer where every deal is under the reservation', () => {
  expect(seatAlone(even, { totals: fallingTotals(11), reservation: 2 }).answer(100, 0)).toBe(-1);
});
