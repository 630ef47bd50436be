import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { byModel, likingOf } from './by-model.ts';

const plan = { totals: fallingTotals(101) };

test('of the near-equals above its level it offers what the others like best', () => {
  const seat = seatOfPart(plan, { liking: (deal) => (deal === 13 ? 1 : 0.5) });
  expect(byModel({ width: 0.1 })(seat)(turnAt(1), 0.8)).toBe(13);
});
test('it never goes below its level for that', () => {
  const offers = byModel({ width: 0.1 })(seatOfPart(plan));
  expect([0.8, 0.5, 0.004].map((level) => offers(turnAt(1), level))).toEqual([20, 50, 99]);
});
test('without near-equals it offers the next deal above its level', () => {
  expect(byModel({ width: 0.1 })(seatOfPart({ totals: [0, 1] }))(turnAt(1), 0.5)).toBe(1);
});
test('fresh deals go first, and old ones again when there is no other', () => {
  const offers = byModel({ width: 0.015, freshFirst: true });
  expect(offers(seatOfPart(plan, { offers: [[], [20]] }))(turnAt(1), 0.8)).toBe(19);
  expect(offers(seatOfPart(plan, { offers: [[], [20, 19]] }))(turnAt(1), 0.8)).toBe(20);
});
test('with several others, whoever likes it least counts', () => {
  const rivals = [0.3, 0.2, 0.9].map((liking) => ({ hear: () => undefined, worth: () => liking }));
  expect(likingOf({ rivals })(0)).toBe(0.2);
});
