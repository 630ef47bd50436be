import { describe, expect, test } from 'vitest';
import { totalsAt } from '../deal-list.ts';
import { findZone } from '../funnel/funnel.ts';
import { optionUse } from '../options.ts';
import { compilePredicate, type DealPredicate, negate } from '../predicate.ts';
import type { BargainingProblem } from '../problem.ts';
import { createSpace, optionsOf } from '../space.ts';
import { bestOfRows } from './best-of-rows.ts';
import { countBits, inNone, noBits } from './bits.ts';
import { breachesOf, shortfallsOf } from './breaches.ts';
import { type DealRows, drawDeals, everyDeal, listRows, rowsAbove, visitRows } from './deal-rows.ts';
import { smallestClash } from './smallest-clash.ts';

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
const random = numbersFrom(7);

const counts = [3, 4, 2, 5, 4, 3, 5, 2];
const table = (party: number) =>
  counts.map((count, issue) => Array.from({ length: count }, (_, option) => ((option + 1) * (issue + 3 + party * 5)) % 7));
const problem: BargainingProblem = { space: createSpace(counts), tables: [0, 1, 2].map(table), reservations: [20, 22, 24] };
const bound = (issue: number, min: number, max: number): DealPredicate => ({ kind: 'bound', issue, min, max });
/** On heads, on tails, on both. */
const conditions: readonly DealPredicate[] = [
  bound(0, 1, 2),
  bound(7, 0, 0),
  { kind: 'implies', if: bound(0, 2, 2), then: bound(6, 2, 4) },
  { kind: 'all', of: [] },
  { kind: 'any', of: [bound(1, 0, 1), { kind: 'all', of: [bound(2, 1, 1), bound(5, 1, 2)] }] },
];

function everyRow(rows: DealRows): Uint32Array {
  return inNone([], rows.count);
}

describe.each([
  ['above', rowsAbove(problem)],
  ['every', everyDeal(problem)],
  ['drawn', drawDeals(problem, 500, random)],
] as const)('of rows %s', (_, rows) => {
  test('a row breaks a condition when its deal does', () => {
    for (const condition of conditions) {
      const holds = compilePredicate(condition);
      let broken = 0;
      visitRows(rows, everyRow(rows), (_row, options) => (broken += holds(options) ? 0 : 1));
      expect(countBits(breachesOf(rows, condition))).toBe(broken);
    }
  });
  test('a row falls short of a reservation when its deal does', () => {
    const short = [0, 1, 2].map((party) => countBits(shortfallsOf(rows, party, 26)));
    const list = listRows(rows, everyRow(rows));
    const counted = [0, 1, 2].map((party) => list.deals.filter((_deal, row) => (totalsAt(list, row)[party] ?? 0) < 26).length);
    expect(short).toEqual(counted);
    expect(short.every((count) => count > 0)).toBe(true);
  });
  test('the best of some rows is that of their list', () => {
    const kept = inNone(
      conditions.map((condition) => breachesOf(rows, condition)),
      rows.count,
    );
    const list = listRows(rows, kept);
    const best = [0, 1, 2].map((party) => Math.max(...list.deals.map((_deal, row) => totalsAt(list, row)[party] ?? 0)));
    expect(bestOfRows(rows, kept)).toEqual(best);
    expect(bestOfRows(rows, noBits(rows.count))).toEqual([]);
  });
  test('options are counted as they occur', () => {
    const list = listRows(rows, everyRow(rows));
    const use = optionUse(rows, everyRow(rows));
    expect(use.map((each) => each.reduce((sum, count) => sum + count, 0))).toEqual(counts.map(() => rows.count));
    expect(use[3]?.[4]).toBe(list.deals.filter((deal) => optionsOf(problem.space, deal)[3] === 4).length);
  });
});

test('what breaks nothing above every reservation is the zone of the funnel', () => {
  const rows = rowsAbove(problem);
  const kept = inNone(
    conditions.map((condition) => breachesOf(rows, condition)),
    rows.count,
  );
  expect(listRows(rows, kept)).toEqual(findZone(problem, conditions).list);
});

test('a party may have any function in the place of a table', () => {
  const [, ...rest] = problem.tables;
  const rows = everyDeal({ ...problem, tables: [(options) => options[0] ?? 0, ...rest] });
  expect(countBits(shortfallsOf(rows, 0, 1))).toBe(rows.count / 3);
  expect(bestOfRows(rows, everyRow(rows))[0]).toBe(2);
});

test('a drawn deal may come twice, and its list is in order', () => {
  const rows = drawDeals({ ...problem, space: createSpace([2]), tables: [[[1, 2]]] }, 6, () => 0.7);
  expect(listRows(rows, everyRow(rows)).deals).toEqual([1, 1, 1, 1, 1, 1]);
});

test('a condition or its negation holds, and never both', () => {
  const rows = everyDeal(problem);
  for (const condition of conditions)
    expect(countBits(breachesOf(rows, condition)) + countBits(breachesOf(rows, negate(condition)))).toBe(rows.count);
});

describe('the smallest clash', () => {
  const next = numbersFrom(11);
  const upTo = (count: number) => Math.floor(next() * count);
  /** By trying every set, small ones first. */
  function bruteForce(breaches: readonly Uint32Array[], rowCount: number): number | null {
    for (let size = 0; size <= breaches.length; size += 1) {
      for (let set = 0; set < 2 ** breaches.length; set += 1) {
        const chosen = breaches.filter((_, place) => ((set >>> place) & 1) === 1);
        if (chosen.length === size && countBits(inNone(chosen, rowCount)) === 0) return size;
      }
    }
    return null;
  }

  test('is as small as trying every set finds, and clashes', () => {
    for (let round = 0; round < 60; round += 1) {
      const rowCount = 1 + upTo(40);
      const breaches = Array.from({ length: 1 + upTo(7) }, () => {
        const bits = noBits(rowCount);
        for (let row = 0; row < rowCount; row += 1) if (next() < 0.55) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
        return bits;
      });
      const clash = smallestClash(breaches, rowCount);
      expect(clash?.length ?? null).toBe(bruteForce(breaches, rowCount));
      if (clash !== null)
        expect(
          countBits(
            inNone(
              clash.map((place) => breaches[place] ?? noBits(rowCount)),
              rowCount,
            ),
          ),
        ).toBe(0);
    }
  });
  test('is none where a row keeps everything, and empty where there is no row', () => {
    expect(smallestClash([Uint32Array.of(0b01), Uint32Array.of(0b01)], 2)).toBeNull();
    expect(smallestClash([], 3)).toBeNull();
    expect(smallestClash([noBits(0)], 0)).toEqual([]);
  });
});
