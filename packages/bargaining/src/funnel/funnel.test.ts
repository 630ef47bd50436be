import { describe, expect, test } from 'vitest';
import { totalsAt } from '../deal-list.ts';
import { pickHolding } from '../pick-holding.ts';
import type { DealPredicate } from '../predicate.ts';
import type { BargainingProblem } from '../problem.ts';
import { createSpace, optionsOf, visitDeals } from '../space.ts';
import { worthOf } from '../worth.ts';
import { findZone, narrowFunnel, openFunnel } from './funnel.ts';

/** Two towns and a ferry: hours, who pays, inspections. */
const ferry: BargainingProblem = {
  space: createSpace([3, 3, 3]),
  tables: [
    [
      [0, 10, 20],
      [0, 30, 60],
      [20, 12, 0],
    ],
    [
      [0, 30, 60],
      [20, 12, 0],
      [0, 12, 20],
    ],
  ],
  reservations: [50, 50],
};
const bound = (issue: number, min: number, max: number): DealPredicate => ({ kind: 'bound', issue, min, max });

test('eight of the twenty-seven ferry deals are acceptable to both towns', () => {
  expect(findZone(ferry, []).counts).toEqual([27, 8]);
});

test('each stage counts what passes it and all before it', () => {
  expect(findZone(ferry, [bound(0, 2, 2), bound(1, 1, 1)]).counts).toEqual([27, 8, 6, 3]);
});

test('the zone lists its deals with the totals of both', () => {
  const { list } = findZone(ferry, [bound(0, 1, 1), bound(1, 1, 1)]);
  expect(list.deals.map((deal, row) => [optionsOf(ferry.space, deal), totalsAt(list, row)])).toEqual([
    [
      [1, 1, 1],
      [52, 54],
    ],
  ]);
});

test('a total that misses the reservation by rounding only is acceptable', () => {
  const sums: BargainingProblem = { space: createSpace([1, 1]), tables: [[[0.1], [0.2]]], reservations: [0.30000000000000004 + 1e-10] };
  expect(findZone(sums, []).counts).toEqual([1, 1]);
});

test('an empty any lets nothing through, an empty all everything', () => {
  expect(
    findZone(ferry, [
      { kind: 'all', of: [] },
      { kind: 'any', of: [] },
    ]).counts,
  ).toEqual([27, 8, 8, 0]);
});

test('whoever listens is told how far the count is, to its end', () => {
  const shares: number[] = [];
  findZone({ space: createSpace([4, 40, 40]), tables: [], reservations: [] }, [], (share) => shares.push(share));
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test('a problem without parties or issues has its one deal', () => {
  expect(findZone({ space: createSpace([]), tables: [], reservations: [] }, []).counts).toEqual([1, 1]);
  expect(findZone({ space: createSpace([2, 2]), tables: [], reservations: [] }, []).counts).toEqual([4, 4]);
});

describe('a space of several heads', () => {
  const counts = [3, 4, 2, 5, 4, 3, 5, 2];
  const table = (party: number) =>
    counts.map((count, issue) => Array.from({ length: count }, (_, option) => ((option + 1) * (issue + 3 + party * 5)) % 7));
  const wide: BargainingProblem = { space: createSpace(counts), tables: [0, 1, 2].map(table), reservations: [20, 22, 24] };
  const stages: readonly DealPredicate[] = [
    { kind: 'all', of: [bound(0, 1, 2), bound(7, 0, 0), { kind: 'any', of: [bound(1, 0, 1), bound(6, 2, 4)] }] },
    { kind: 'implies', if: bound(0, 2, 2), then: bound(5, 1, 2) },
    bound(3, 2, 4),
  ];
  const holds = [
    (o: ArrayLike<number>) => (o[0] ?? 0) >= 1 && o[7] === 0 && ((o[1] ?? 0) <= 1 || (o[6] ?? 0) >= 2),
    (o: ArrayLike<number>) => o[0] !== 2 || (o[5] ?? 0) >= 1,
    (o: ArrayLike<number>) => (o[3] ?? 0) >= 2,
  ];

  /** The same by looking at every deal, one after another. */
  function counted(problem: BargainingProblem): { readonly counts: readonly number[]; readonly deals: readonly number[] } {
    const found = [0, 0, 0, 0];
    const deals: number[] = [];
    visitDeals(problem.space, [], (deal, options) => {
      if (problem.tables.some((worth, party) => worthOf(worth, options) < (problem.reservations[party] ?? 0))) return;
      const failed = holds.findIndex((test) => !test(options));
      const passed = failed === -1 ? holds.length : failed;
      for (let stage = 0; stage <= passed; stage += 1) found[stage] = (found[stage] ?? 0) + 1;
      if (passed === holds.length) deals.push(deal);
    });
    return { counts: [problem.space.size, ...found], deals };
  }

  test('the funnel agrees with looking at every deal', () => {
    const zone = findZone(wide, stages);
    expect({ counts: zone.counts, deals: zone.list.deals }).toEqual(counted(wide));
    expect(zone.counts.every((count) => count > 0)).toBe(true);
  });
  test('a party may have any function in the place of a table', () => {
    const [first = [], ...rest] = wide.tables;
    const mixed = { ...wide, tables: [(options: ArrayLike<number>) => worthOf(first, options), ...rest] };
    expect(findZone(mixed, stages)).toEqual(findZone(wide, stages));
  });
  test('what a stage leaves of a list is what the funnel leaves', () => {
    const { list } = findZone(wide, stages.slice(0, 2));
    expect(pickHolding(list, wide.space, stages[2] ?? bound(0, 0, 0))).toEqual(findZone(wide, stages).list);
  });
  test('one funnel answers one question after another', () => {
    const funnel = openFunnel(wide);
    expect(narrowFunnel(funnel, stages)).toEqual(findZone(wide, stages));
    expect(narrowFunnel(funnel, stages.slice(1))).toEqual(findZone(wide, stages.slice(1)));
  });
});
