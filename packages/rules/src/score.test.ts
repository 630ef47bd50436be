import { floorOf, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { benchmarksOf } from './benchmarks.ts';
import { openTable } from './open-table.ts';
import { score } from './score.ts';
import type { AdoptedText, Items, Table } from './table.ts';

function withDeal(items: Items): Table {
  const clauses = Object.fromEntries(
    Object.entries(items).map(([issue, option]) => [issue, { option, status: 'inEffect', endorsement: null, statements: [] } as const]),
  );
  const adopted: AdoptedText = { id: 'hall-1', venue: 'hall', round: 1, joinedBy: ['A', 'B', 'C'], conditions: [], conditionState: 'none', clauses };
  return apply(floorOf('hall'), [{ kind: 'textAdopted', adopted }]);
}
function parts(table: Table, seat: string): readonly number[] {
  return score(table, seat).parts.map((part) => part.points);
}

test('R-62: without a deal own value and joint gain are nothing, relations stand at their middle, integrity is whole', () => {
  expect(parts(openTable(tinySetup(), 's'), 'A')).toEqual([0, 0, 7.5, 15]);
});
test('the zone narrows from the whole space to what every delegation can take', () => {
  const { funnel } = benchmarksOf(openTable(tinySetup(), 's'));
  expect(funnel[0]).toBe(3 * 3 * 2 * 3 * 2);
  expect(funnel).toEqual([...funnel].sort((a, b) => b - a));
});
test('R-62: the best deal of the zone for a seat earns it all of own value', () => {
  const table = openTable(tinySetup(), 's');
  const { best } = benchmarksOf(table);
  for (const seat of Object.keys(best)) expect(best[seat]).toBeGreaterThanOrEqual(table.private[seat]?.fallbackBase ?? 0);
});
test('a deal under the fallback earns no own value', () => {
  expect(parts(withDeal({ tariff: 'low' }), 'B')[0]).toBe(0);
});
test('a limit that stands crossed at the end costs a third of integrity', () => {
  expect(parts(withDeal({ port: 'open' }), 'B')[3]).toBe(10);
});
test('the parts add up to the total', () => {
  const { total, parts: all } = score(withDeal({ tariff: 'high', tolls: 'halve', port: 'partly' }), 'A');
  expect(total).toBeCloseTo(
    all.reduce((sum, part) => sum + part.points, 0),
    5,
  );
});
