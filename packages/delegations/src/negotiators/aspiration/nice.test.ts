import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { nice } from './nice.ts';

const totals = fallingTotals(101);
const asked = (offers: readonly number[], round = 50) => nice(seatOfPart({ totals }, { offers: [offers] }))(turnAt(round));

test('it has gone as far towards the fair deal as the other', () => {
  // With opposite wishes the fair deal is the middle one; the other has come from 0 to 0.1, 0.25 and 0.5.
  expect([asked([100]), asked([100, 90]), asked([100, 75]), asked([100, 50])]).toEqual([1, 0.9, 0.75, 0.5].map((level) => expect.closeTo(level)));
});
test('it never goes further than the fair deal, and gets there by itself near the end', () => {
  expect([asked([100, 20]), asked([100], 92), asked([100], 99)]).toEqual([0.5, expect.closeTo(0.991, 2), 0.5]);
});
