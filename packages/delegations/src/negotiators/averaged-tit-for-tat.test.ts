import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { averagedTitForTat } from './averaged-tit-for-tat.ts';

test('comes down by the mean factor of the last four steps', () => {
  // 0.1 → 0.2 → 0.2: factors 1/2, then the root of 1/2.
  const [, second, third] = seatAlone(averagedTitForTat, { totals: fallingTotals(1001) }).answers(900, 800, 800);
  expect([second, third]).toEqual([500, 646]);
});
