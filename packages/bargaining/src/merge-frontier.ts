// The frontier without listing the space: a deal can only be efficient when each of its parts is, so the parts that are not are dropped on the way.
import type { DealList } from './deal-list.ts';
import { frontierOf } from './frontier.ts';
import { addIssue } from './list-deals.ts';
import { pickRational } from './rational.ts';
import { type DealSpace, type PointTable, pointsOfIssue } from './space.ts';

/** A problem whose points add up. */
export interface AdditiveProblem {
  readonly space: DealSpace;
  /** One per party. */
  readonly tables: readonly PointTable[];
  readonly reservations: readonly number[];
}

const ROWS_MAX = 4_000_000;

/**
 * The rational part of the Pareto frontier with all ties, issue by issue: quick also where the space has billions of deals. With reservations of
 * −Infinity it is the whole frontier. Deal numbers are exact for spaces below 2^53.
 *
 * Null when more than four million partial deals would have to be compared at once.
 *
 * Source: dynamic programming over separable objectives, as in M. Ehrgott, "Multicriteria Optimization" (2005), chapter 9.
 *
 * @example
 * mergeFrontier({ space: createSpace([3]), tables: [[[0, 1, 2]], [[0, 1, 2]]], reservations: [0, 0] })?.deals // => [2]
 */
export function mergeFrontier({ space, tables, reservations }: AdditiveProblem): DealList | null {
  const best = tables.map((table) => space.optionCounts.map((count, issue) => bestOf(table[issue], count)));
  let partial: DealList = { deals: [0], partyCount: tables.length, totals: new Float64Array(tables.length) };
  for (const [issue, count] of space.optionCounts.entries()) {
    if (partial.deals.length * count > ROWS_MAX) return null;
    const longer = extend(partial, pointsOfIssue(tables, issue, count), count);
    // Who could not reach the reservation even with the best of all that follows never will.
    const needed = reservations.map((reservation, party) => reservation - sum(best[party]?.slice(issue + 1) ?? []));
    partial = frontierOf(pickRational(longer, needed));
  }
  return { ...partial, isFrontier: true };
}

/** Every partial deal with every option of the next issue. */
function extend(list: DealList, points: Float64Array, count: number): DealList {
  const deals: number[] = [];
  for (const deal of list.deals) for (let option = 0; option < count; option += 1) deals.push(deal * count + option);
  return { deals, partyCount: list.partyCount, totals: addIssue(list.totals, points, list.partyCount) };
}

function bestOf(points: readonly number[] | undefined, count: number): number {
  return Math.max(...Array.from({ length: count }, (_, option) => points?.[option] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
