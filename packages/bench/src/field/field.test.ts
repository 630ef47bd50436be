import { NEGOTIATORS } from '@parley/delegations';
import { expect, test } from 'vitest';
import { makeDomains } from './domains.ts';
import { orderedPairs, playField, someTriples } from './play-field.ts';

const negotiators = Object.values(NEGOTIATORS);
const small = (partyCount: number) =>
  makeDomains({ count: 12, partyCount, seed: 'quick' })
    .filter(({ space }) => space.size < 5000)
    .slice(0, 4);
const best = negotiators.findIndex(({ id }) => id === 'micro-closer');
/** Every pair in which the best negotiator sits. */
const itsPairs = () => [...orderedPairs(negotiators.length)].filter((pair) => pair.includes(best));

test('the same seed makes the same domains, whose totals run from 0 to 1', () => {
  const plan = { count: 3, partyCount: 2, seed: 's' };
  expect(makeDomains(plan)).toEqual(makeDomains(plan));
  for (const { tables } of makeDomains(plan))
    for (const table of tables) {
      expect(table.reduce((sum, row) => sum + Math.max(...row), 0)).toBeCloseTo(1);
      expect(table.reduce((sum, row) => sum + Math.min(...row), 0)).toBeCloseTo(0);
    }
});
test.each([
  [0, 0.72],
  [0.4, 0.7],
])('with a reserve of %f the best negotiator gets at least %f, and agrees', (reserve, own) => {
  const row = playField(small(2), { negotiators, rounds: 100, reserve, seed: 'quick' }, itsPairs)[best];
  expect(row?.own).toBeGreaterThan(own);
  expect(row?.agreement).toBeGreaterThan(0.9);
});
test('three parties agree in three quarters of the talks in which the best negotiator sits', () => {
  const triples = (domain: number) => [...someTriples(negotiators.length, domain)].filter((triple) => triple.includes(best)).slice(0, 20);
  const row = playField(small(3), { negotiators, rounds: 100, reserve: 0, seed: 'quick' }, triples)[best];
  expect(row?.agreement).toBeGreaterThan(0.75);
});
test('every ordered pair is played, everybody with itself included; triples cover every pair of places', () => {
  expect([...orderedPairs(2)]).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  const all = [0, 1, 2].flatMap((domain) => [...someTriples(3, domain)].map((triple) => triple.join()));
  expect(new Set(all).size).toBe(27);
});
