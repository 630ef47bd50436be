import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { boulware } from './boulware.ts';

test('holds 99.6, 93.8 and 68.4 % after a quarter, half and three quarters of the time', () => {
  const seat = seatAlone(boulware, { totals: fallingTotals(1001), rounds: 99 });
  const held = [25, 50, 75].map((round) => 1000 - Number(seat.answer(round, -1)));
  expect(held).toEqual([996, 938, 684]);
});
