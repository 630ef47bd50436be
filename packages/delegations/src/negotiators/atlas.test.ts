import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { atlas } from './atlas.ts';

test('spends its last offers on what the others have backed, the best for itself first', () => {
  const seat = seatAlone(atlas, { totals: fallingTotals(101), place: 0, rounds: 10 });
  for (const [at, offer] of [60, 70, 80].entries()) seat.answer(at + 1, offer);
  expect([8, 9, 10].map((round) => seat.answer(round, 90))).toEqual([60, 70, 'accept'].map(() => expect.anything()));
});
test('among three, a deal that both others have backed goes before a better one that one has', () => {
  const seat = seatAlone(atlas, { totals: fallingTotals(101), place: 0, partyCount: 3, rounds: 10 });
  seat.answer(1, 40, 2);
  seat.answer(2, 70, 1);
  seat.accepted(2, 70);
  expect(seat.answer(10, 90, 2)).toBe(70);
});
