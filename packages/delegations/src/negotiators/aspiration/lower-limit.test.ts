import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { toLowerLimit } from './lower-limit.ts';

const asked = (offers: readonly number[], time: number) =>
  toLowerLimit(seatOfPart({ totals: fallingTotals(101) }, { offers: [offers] }))({ ...turnAt(1), time });

test('a fifth of the way by half time, all of it at the end', () => {
  expect([0, 0.5, 1].map((time) => asked([], time))).toEqual([1, 0.9, 0.5].map((level) => expect.closeTo(level)));
});
test('what the others offer raises the limit', () => {
  expect([asked([60], 1), asked([60, 40], 1)]).toEqual([0.7, 0.8].map((level) => expect.closeTo(level)));
});
