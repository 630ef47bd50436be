import { fallingTotals, seatOfPart } from '@parley/testkit';
import { expect, test } from 'vitest';
import { fallbackOf } from './fallback.ts';

const plan = { totals: fallingTotals(101), reservation: 0.3 };
const three = { ...plan, partyCount: 3 };

test('between two: the best that the other has offered, not what one has asked for', () => {
  expect(fallbackOf(seatOfPart(plan, { offers: [[90, 60, 65], [5]] }))).toBe(60);
});
test('none where everything that was offered is under the reservation', () => {
  expect([fallbackOf(seatOfPart(plan, { offers: [[90, 71]] })), fallbackOf(seatOfPart(three, { offers: [[90], [], [71]] }))]).toEqual([-1, -1]);
});
test('among three: what another has backed as well is worth twice as much', () => {
  const liking = () => 0.5;
  const offers = [[50], [], [40]];
  expect(fallbackOf(seatOfPart(three, { offers, liking }))).toBe(40);
  expect(fallbackOf(seatOfPart(three, { offers, accepted: [[], [], [50]], liking }))).toBe(50);
});
test('among three: what everybody can live with goes before what is good for oneself', () => {
  expect(fallbackOf(seatOfPart(three, { offers: [[50], [], [20]], liking: (deal) => (deal === 50 ? 0.9 : 0.6) }))).toBe(50);
});
