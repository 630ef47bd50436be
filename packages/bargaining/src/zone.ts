// The zone of agreement, and how it narrows: deals that nobody is worse off with than without, within one condition after another.
import type { DealList } from './deal-list.ts';
import { compilePredicate, type DealPredicate, type DealTest } from './predicate.ts';
import { type DealSpace, EPSILON, type PointTable, visitDeals } from './space.ts';

/** What is bargained over, what it is worth to whom, and what nobody goes below. */
export interface BargainingProblem {
  readonly space: DealSpace;
  /** One per party. */
  readonly tables: readonly PointTable[];
  /** What each party has without a deal; a deal is acceptable at or above it. */
  readonly reservations: readonly number[];
}

/** What is left of a space after every filter, and how much was left after each. */
export interface Zone {
  /** Deals left: in the whole space, at or above every reservation, then after each stage. One longer than the stages and one more. */
  readonly counts: readonly number[];
  /** The deals that pass everything. */
  readonly list: DealList;
}

/**
 * Counts the deals that pass one filter after another, and lists those that pass them all.
 *
 * Visits every deal: about 0.1 s per million with five parties.
 *
 * @example
 * findZone({ space: createSpace([3]), tables: [[[0, 1, 2]]], reservations: [1] }, []).counts // => [3, 2]
 */
export function findZone({ space, tables, reservations }: BargainingProblem, stages: readonly DealPredicate[]): Zone {
  const tests = stages.map(compilePredicate);
  const floors = Float64Array.from(reservations, (reservation) => reservation - EPSILON);
  const counts = [space.size, ...new Array<number>(tests.length + 1).fill(0)];
  const deals: number[] = [];
  const totalsFound: number[] = [];
  visitDeals(space, tables, (deal, options, totals) => {
    if (!reaches(totals, floors)) return;
    const passed = passedCount(tests, options);
    for (let stage = 0; stage <= passed; stage += 1) counts[stage + 1] = (counts[stage + 1] ?? 0) + 1;
    if (passed < tests.length) return;
    deals.push(deal);
    totalsFound.push(...totals);
  });
  return { counts, list: { deals, partyCount: tables.length, totals: Float64Array.from(totalsFound) } };
}

function reaches(totals: Float64Array, floors: Float64Array): boolean {
  for (let party = 0; party < floors.length; party += 1) {
    if ((totals[party] ?? 0) < (floors[party] ?? 0)) return false;
  }
  return true;
}

function passedCount(tests: readonly DealTest[], options: Uint16Array): number {
  for (let stage = 0; stage < tests.length; stage += 1) {
    if (tests[stage]?.(options) === false) return stage;
  }
  return tests.length;
}
