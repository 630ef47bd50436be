import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { fastMicro } from './fast-micro.ts';

test('is through with its deals by its last offer, if the other keeps up', () => {
  const seat = seatAlone(fastMicro, { totals: fallingTotals(101), rounds: 11 });
  const replies = Array.from({ length: 10 }, (_, at) => seat.answer(at + 1, 100 - at));
  expect(replies.slice(0, 5)).toEqual([0, 12, 23, 34, 45]);
  expect(replies.at(-1)).toBe('accept');
});
test('is MiCRO where there is time for every deal', () => {
  expect(seatAlone(fastMicro, { totals: fallingTotals(11), rounds: 100 }).answers(10, 9, 8)).toEqual([0, 1, 2]);
});
