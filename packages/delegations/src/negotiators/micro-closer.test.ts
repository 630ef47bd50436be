import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { microCloser } from './micro-closer.ts';

test('goes down a deal for every new deal of the other while there is time', () => {
  expect(seatAlone(microCloser, { totals: fallingTotals(101) }).answers(100, 99, 98)).toEqual([0, 1, 2]);
});
test('closes the distance at the end, where MiCRO would wait', () => {
  const seat = seatAlone(microCloser, { totals: fallingTotals(101), rounds: 100 });
  const asked = [90, 95, 98].map((round) => Number(seat.answer(round, 60)));
  expect([asked[1] ?? 0, asked[2] ?? 0].map((deal) => deal > 30)).toEqual([true, true]);
  expect(seat.answer(99, 61)).toBe(60);
});
