import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { agreeable } from './agreeable.ts';

test('asks for the best until a fifth of the time has passed, and for four fifths at the least', () => {
  const seat = seatAlone(agreeable, { totals: fallingTotals(1001), rounds: 100 });
  expect(seat.answer(20, 1000)).toBe(0);
  expect(seat.answer(98, 1000)).toBeLessThanOrEqual(250);
  expect(seat.answer(98, 700)).not.toBe('accept');
});
test('in the very last moment it takes what there is, down to its reservation', () => {
  const seat = seatAlone(agreeable, { totals: fallingTotals(1001), reservation: 0.2, rounds: 100 });
  expect([seat.answer(100, 850), seat.answer(100, 750)]).toEqual([expect.any(Number), 'accept']);
});
