import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { absoluteTitForTat } from './absolute-tit-for-tat.ts';

test('gives a point for a point, and takes it back', () => {
  expect(seatAlone(absoluteTitForTat, { totals: fallingTotals(101) }).answers(100, 95, 80, 85)).toEqual([0, 5, 20, 15]);
});
test('among several parties it follows whoever gives least', () => {
  const seat = seatAlone(absoluteTitForTat, { totals: fallingTotals(101), partyCount: 3, place: 2 });
  seat.answer(1, 100, 0);
  seat.answer(1, 100, 1);
  seat.answer(2, 70, 0);
  expect(seat.answer(2, 95, 1)).toBe(5);
});
