import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { closer } from './closer.ts';

test('holds three quarters of its range until the end game', () => {
  const seat = seatAlone(closer, { totals: fallingTotals(101), rounds: 100 });
  for (let round = 1; round <= 85; round += 1) expect(seat.answer(round, 60)).toBeLessThanOrEqual(25);
});
test('its last offer is the best that the other has offered itself', () => {
  const seat = seatAlone(closer, { totals: fallingTotals(101), rounds: 100 });
  seat.answer(50, 40);
  expect(seat.answer(99, 60)).toBe(40);
});
test('takes anything at or above its reservation when it cannot offer any more', () => {
  const seat = seatAlone(closer, { totals: fallingTotals(101), reservation: 0.3, rounds: 100 });
  expect([seat.answer(98, 70), seat.answer(100, 71), seat.answer(100, 70)]).toEqual([expect.any(Number), expect.any(Number), 'accept']);
});
test('where nothing acceptable was offered it tries its way down to the reservation', () => {
  const seat = seatAlone(closer, { totals: fallingTotals(101), reservation: 0.3, rounds: 100 });
  const last = [95, 96, 97, 98, 99].map((round) => Number(seat.answer(round, 90)));
  expect(Math.max(...last)).toBeLessThanOrEqual(70);
  expect(new Set(last).size).toBe(5);
});
