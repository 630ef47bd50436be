import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { byRoulette } from './by-roulette.ts';

const plan = { totals: fallingTotals(101) };
const rounds = Array.from({ length: 200 }, (_, at) => at + 1);

test('draws near its level, what is liked twice as much about twice as often', () => {
  const offers = byRoulette(() => 0.011)(seatOfPart(plan, { liking: (deal) => (deal === 20 ? 1 : 0.5) }));
  const drawn = rounds.map((round) => offers(turnAt(round), 0.8));
  expect([...new Set(drawn)].toSorted()).toEqual([19, 20, 21]);
  expect(drawn.filter((deal) => deal === 20).length / 200).toBeCloseTo(0.5, 0);
});
test('without width, or where nothing is liked, it offers the deal at its level', () => {
  expect(byRoulette(() => 0)(seatOfPart(plan))(turnAt(1), 0.8)).toBe(20);
  expect(byRoulette(() => 0.1)(seatOfPart(plan, { liking: () => 0 }))(turnAt(1), 0.8)).toBe(20);
});
test('never under the reservation', () => {
  const offers = byRoulette(() => 0.5)(seatOfPart({ ...plan, reservation: 0.75 }));
  for (const round of rounds) expect(offers(turnAt(round), 0.8)).toBeLessThanOrEqual(25);
});
