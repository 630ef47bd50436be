import { expect, test } from 'vitest';
import { totalsAt } from './deal-list.ts';
import { frontierRows } from './frontier.ts';
import { bestTotals, gainProduct, nashSolution } from './solutions.ts';
import { createSpace, optionsOf } from './space.ts';
import { type BargainingProblem, findZone } from './zone.ts';

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

test('eight of the twenty-seven ferry deals are acceptable to both towns', () => {
  expect(findZone(ferry, []).counts).toEqual([27, 8]);
});

test('each stage counts what passes it and all before it', () => {
  const late = { kind: 'bound', issue: 0, min: 2, max: 2 } as const;
  const shared = { kind: 'bound', issue: 1, min: 1, max: 1 } as const;
  expect(findZone(ferry, [late, shared]).counts).toEqual([27, 8, 6, 3]);
});

test('the zone lists its deals with the totals of both', () => {
  const { list } = findZone(ferry, [
    { kind: 'bound', issue: 0, min: 1, max: 1 },
    { kind: 'bound', issue: 1, min: 1, max: 1 },
  ]);
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

test('the Nash deal of the ferry trades hours for the bill', () => {
  const nash = nashSolution(findZone(ferry, []).list, ferry.reservations);
  expect(nash?.value).toBe(42 * 22);
  expect(nash?.list.deals.map((deal) => optionsOf(ferry.space, deal))).toEqual([[2, 2, 1]]);
});

test('the best that each town can have in the zone', () => {
  expect(bestTotals(findZone(ferry, []).list)).toEqual([100, 92]);
});

test('an empty zone has no Nash deal and no best', () => {
  const { list } = findZone({ ...ferry, reservations: [101, 0] }, []);
  expect([list.deals, nashSolution(list, [101, 0]), bestTotals(list)]).toEqual([[], null, []]);
});

const deals = (...rows: (readonly [number, number])[]) => ({
  deals: rows.map((_, row) => row),
  partyCount: 2,
  totals: Float64Array.from(rows.flat()),
});

test('the frontier keeps what nothing dominates, and equal deals all stay', () => {
  expect(frontierRows(deals([1, 1], [2, 0], [1, 2], [2, 0], [0, 2]))).toEqual([1, 2, 3]);
});

test('a difference of rounding dominates nothing', () => {
  expect(frontierRows(deals([1, 1], [1 + 1e-12, 1]))).toEqual([0, 1]);
});

test('every deal that ties for the greatest product is returned', () => {
  expect(nashSolution(deals([1, 4], [4, 1], [2, 2], [3, 1]), [0, 0])?.list.deals).toEqual([0, 1, 2]);
});

test('where one party can gain nothing, every efficient deal is a Nash deal', () => {
  expect(nashSolution(deals([0, 4], [0, 3]), [0, 0])).toMatchObject({ value: 0, list: { deals: [0] } });
});

test('a loss counts as no gain, so two losses make no product', () => {
  expect(gainProduct(deals([-1, -2]), 0, [0, 0])).toBe(0);
});
