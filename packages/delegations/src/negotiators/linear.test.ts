import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { linear } from './linear.ts';

test('holds three quarters, half and a quarter after a quarter, half and three quarters of the time', () => {
  const seat = seatAlone(linear, { totals: fallingTotals(1001), rounds: 99 });
  const held = [25, 50, 75].map((round) => 1000 - Number(seat.answer(round, -1)));
  expect(held).toEqual([750, 500, 250]);
});
