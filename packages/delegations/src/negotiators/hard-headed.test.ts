import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { hardHeaded } from './hard-headed.ts';

test('has given next to nothing at half time, and never goes under 58.5 %', () => {
  const seat = seatAlone(hardHeaded, { totals: fallingTotals(1001), rounds: 100 });
  expect(seat.answer(50, 1000)).toBeLessThanOrEqual(1);
  expect(seat.answer(100, 1000)).toBeLessThanOrEqual(415);
  expect(seat.answer(100, 500)).not.toBe('accept');
});
test('among its near-equals it offers what the other keeps asking for', () => {
  // The second issue is worth nothing to it, and the other always names the same option there.
  const totals = Array.from({ length: 20 }, (_, deal) => Math.floor(deal / 4) / 4);
  expect(
    seatAlone(hardHeaded, { totals, optionCounts: [5, 4] })
      .answers(2, 2, 2)
      .at(-1),
  ).toBe(18);
});
