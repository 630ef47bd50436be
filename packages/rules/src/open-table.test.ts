import { secretiveSetup, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { brokenInvariants } from './invariants.ts';
import { openTable } from './open-table.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => `open-${index}`);
const variantOf = (seed: string, seat: string) => openTable(secretiveSetup(), seed).private[seat]?.variant;

test('the same setup, seed and options give the same table', () => {
  expect(JSON.stringify(openTable(tinySetup(), 's'))).toBe(JSON.stringify(openTable(tinySetup(), 's')));
});
test('a table opens at its briefing with the pressures of its scenario', () => {
  const table = openTable(tinySetup(), 's');
  expect(table.public).toMatchObject({ position: 'briefing', venueIndex: -1, round: 0, tension: 60, supportBands: { A: 'firm', B: 'shaky' } });
  expect(brokenInvariants(table)).toEqual([]);
});
test('each seat’s variant is drawn by the seed, as often as its probability says', () => {
  const calm = SEEDS.filter((seed) => variantOf(seed, 'C') === 'calm').length / SEEDS.length;
  expect(calm).toBeGreaterThan(0.6);
  expect(calm).toBeLessThan(0.8);
});
test('two seats’ variants are drawn apart', () => {
  const pairs = new Set(SEEDS.map((seed) => `${variantOf(seed, 'A')} ${variantOf(seed, 'C')}`));
  expect(pairs.size).toBe(4);
});
test('a host may fix a variant, and the others are drawn as before', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const fixed = openTable(secretiveSetup(), seed, { variants: { A: 'wary' } });
    expect([fixed.private['A']?.variant, fixed.private['A']?.fallbackBase]).toEqual(['wary', 36]);
    expect(fixed.private['C']?.variant).toBe(variantOf(seed, 'C'));
  }
});
test('a variant that the scenario does not know is drawn', () => {
  expect(openTable(secretiveSetup(), 's', { variants: { A: 'bold', X: 'bold' } }).private).toEqual(openTable(secretiveSetup(), 's').private);
});
test('a seat without variants has the fallback of its brief', () => {
  expect(openTable(secretiveSetup(), 's').private['B']).toMatchObject({ variant: null, fallbackBase: 42 });
});
