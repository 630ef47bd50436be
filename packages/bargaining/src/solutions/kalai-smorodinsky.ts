// Kalai and Smorodinsky (1975), as a maximin so that it exists among a finite number of deals.
import type { DealList } from '../deal-list.ts';
import { frontierOf } from '../frontier.ts';
import { EPSILON } from '../space.ts';
import { gainAt } from './gains.ts';
import { bestTotals } from './ideal.ts';
import { greatest, type Solution } from './solution.ts';

/**
 * The Kalai-Smorodinsky solution: the greatest min of (u − r) / (a − r) over the parties, among the efficient deals of the zone, where a is the best
 * that a party can have in the zone. A party with a = r is left out; where all are, the value is 0 and every efficient deal ties. Null for an empty zone.
 *
 * Source: E. Kalai and M. Smorodinsky, "Other Solutions to Nash's Bargaining Problem", Econometrica 43 (1975).
 *
 * @example
 * kalaiSmorodinskySolution({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 1, 2, 3) }, [0, 0])?.value // => 0.5
 */
export function kalaiSmorodinskySolution(zone: DealList, reservations: readonly number[]): Solution | null {
  const frontier = frontierOf(zone);
  // The best of the zone is on its frontier.
  const ranges = bestTotals(frontier).map((best, party) => ({
    party,
    reservation: reservations[party] ?? 0,
    range: best - (reservations[party] ?? 0),
  }));
  const counted = ranges.filter(({ range }) => range > EPSILON);
  const least = (row: number) => counted.reduce((share, { range, ...of }) => Math.min(share, gainAt(frontier, row, of) / range), 1);
  return greatest(
    frontier,
    (row) => (counted.length === 0 ? 0 : least(row)),
    () => EPSILON,
  );
}
