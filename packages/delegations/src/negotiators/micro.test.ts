import { fallingTotals, seatAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { micro } from './micro.ts';

test('goes down a deal for every new deal of the other', () => {
  expect(seatAlone(micro, { totals: fallingTotals(101) }).answers(100, 99, 98)).toEqual([0, 1, 2]);
});
test('waits while the other repeats itself, with deals that it has already offered', () => {
  const [, , ...waiting] = seatAlone(micro, { totals: fallingTotals(101) }).answers(100, 99, 99, 99, 100);
  expect(waiting[0]).toBe(2);
  for (const deal of waiting.slice(1)) expect([0, 1, 2]).toContain(deal);
});
test('takes what is as good as the next deal that it may offer', () => {
  expect(seatAlone(micro, { totals: fallingTotals(101) }).answers(100, 99, 2)).toEqual([0, 1, 'accept']);
});
test('stays at the last deal at or above its reservation', () => {
  expect(seatAlone(micro, { totals: fallingTotals(11), reservation: 0.85 }).answers(10, 9, 8, 7)).toEqual([
    0,
    1,
    expect.any(Number),
    expect.any(Number),
  ]);
});
test('among several parties it waits for whoever has backed fewest deals', () => {
  const seat = seatAlone(micro, { totals: fallingTotals(101), partyCount: 3, place: 2 });
  seat.answer(1, 100, 0);
  expect(seat.answer(2, 99, 0)).toBe(0);
  seat.accepted(1, 100);
  seat.accepted(1, 99);
  expect(seat.answer(3, 98, 0)).toBe(1);
});
