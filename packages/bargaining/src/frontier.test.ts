import { expect, test } from 'vitest';
import { totalsAt } from './deal-list.ts';
import { frontierOf, frontierRows } from './frontier.ts';

const deals = (...rows: (readonly number[])[]) => ({
  deals: rows.map((_, row) => row),
  partyCount: rows[0]?.length ?? 0,
  totals: Float64Array.from(rows.flat()),
});
/** Numbers that look drawn and are the same every time. */
const scattered = (count: number, partyCount: number, grain: number) =>
  deals(
    ...Array.from({ length: count }, (_, row) =>
      Array.from({ length: partyCount }, (__, party) => ((row + 7) * (row + 3) * (party + 2) * 7919) % grain),
    ),
  );

test('the frontier keeps what nothing dominates, and equal deals all stay', () => {
  expect(frontierRows(deals([1, 1], [2, 0], [1, 2], [2, 0], [0, 2]))).toEqual([1, 2, 3]);
});

test('a difference of rounding dominates nothing', () => {
  expect(frontierRows(deals([1, 1], [1 + 1e-12, 1]))).toEqual([0, 1]);
});

test('an empty list has an empty frontier', () => {
  expect(frontierRows(deals())).toEqual([]);
});

test('where parties share a fixed sum, every deal is efficient', () => {
  const shares = deals(...Array.from({ length: 50_000 }, (_, row) => [row, 50_000 - row, 0]));
  expect(frontierRows(shares)).toHaveLength(50_000);
});

test.each([
  [2, 500],
  [3, 40],
  [5, 9],
])('with %i parties the frontier is what holding every deal against every other leaves', (partyCount, grain) => {
  const list = scattered(700, partyCount, grain);
  const rows = list.deals.map((row) => totalsAt(list, row));
  const dominates = (one: number[], other: number[]) => one.every((total, party) => total >= (other[party] ?? 0)) && one.join() !== other.join();
  expect(frontierRows(list)).toEqual(list.deals.filter((row) => !rows.some((other) => dominates(other, rows[row] ?? []))));
});

test('a frontier is not worked out twice', () => {
  const frontier = frontierOf(deals([1, 1], [2, 2]));
  expect(frontierOf(frontier)).toBe(frontier);
});
