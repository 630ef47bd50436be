import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { conceder } from './conceder.ts';

test('holds 29.3, 15.9 and 6.9 % after a quarter, half and three quarters of the time', () => {
  const seat = seatAlone(conceder, { totals: fallingTotals(1001), rounds: 99 });
  const held = [25, 50, 75].map((round) => 1000 - Number(seat.answer(round, -1)));
  expect(held).toEqual([293, 160, 70]);
});
