import { seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { niceTitForTat } from './nice-tit-for-tat.ts';

/** Two issues of eleven options: it wants the first high and cares little for the second. */
const totals = Array.from({ length: 121 }, (_, deal) => (0.8 * Math.floor(deal / 11) + 0.2 * (deal % 11)) / 10);
const optionCounts = [11, 11];

test('does not move before the other does', () => {
  const replies = seatAlone(niceTitForTat, { totals, optionCounts }).answers(0, 0, 0, 0);
  expect(replies.map((deal) => totals[Number(deal)])).toEqual([1, 1, 1, 1].map((total) => expect.closeTo(total, 1)));
});
test('moves as the other does, and never further than half of its range on its own', () => {
  const seat = seatAlone(niceTitForTat, { totals, optionCounts });
  const asked = [0, 11, 22, 33, 44].map((offer, at) => totals[Number(seat.answer(at + 1, offer))] ?? 0);
  expect(asked.toSorted((one, other) => other - one)).toEqual(asked);
  expect(asked.at(-1)).toBeLessThan(1);
  expect(totals[Number(seat.answer(90, 0))]).toBeGreaterThanOrEqual(0.5);
});
