import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { relativeTitForTat } from './relative-tit-for-tat.ts';

test('asks for the best deal until it is given something', () => {
  expect(seatAlone(relativeTitForTat, { totals: fallingTotals(101) }).answers(90, 90, 90)).toEqual([0, 0, 0]);
});
test('comes down by the factor by which its lot has grown, and goes up again', () => {
  // 0.1 → 0.125 → 0.1: asks for 1, 0.8, 1.
  expect(seatAlone(relativeTitForTat, { totals: fallingTotals(41) }).answers(36, 35, 36)).toEqual([0, 8, 0]);
});
test('makes nothing of a first step up from nothing', () => {
  expect(seatAlone(relativeTitForTat, { totals: fallingTotals(101) }).answers(100, 90)).toEqual([0, 0]);
});
test('near the end takes the best of what it was offered lately', () => {
  const seat = seatAlone(relativeTitForTat, { totals: fallingTotals(101) });
  expect([seat.answer(94, 95), seat.answer(97, 96), seat.answer(98, 95)]).toEqual([0, expect.any(Number), 'accept']);
});
