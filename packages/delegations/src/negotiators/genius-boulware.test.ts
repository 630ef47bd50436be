import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { geniusBoulware } from './genius-boulware.ts';

test('holds 99.9, 96.9 and 76.3 % after a quarter, half and three quarters of the time', () => {
  const seat = seatAlone(geniusBoulware, { totals: fallingTotals(1001), rounds: 99 });
  const held = [25, 50, 75].map((round) => 1000 - Number(seat.answer(round, -1)));
  expect(held).toEqual([999, 969, 763]);
});
