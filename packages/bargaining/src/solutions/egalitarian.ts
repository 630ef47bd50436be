// The egalitarian solution, as a maximin.
import type { DealList } from '../deal-list.ts';
import { frontierOf } from '../frontier.ts';
import { EPSILON } from '../space.ts';
import { gainAt } from './gains.ts';
import { greatest, type Solution } from './solution.ts';

/**
 * The egalitarian solution: the greatest least gain, min (u − r), among the efficient deals of the zone. Null for an empty zone.
 *
 * Source: E. Kalai, "Proportional Solutions to Bargaining Situations", Econometrica 45 (1977), with equal proportions.
 *
 * @example
 * egalitarianSolution({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 1, 2, 3) }, [0, 0])?.list.deals // => [1]
 */
export function egalitarianSolution(zone: DealList, reservations: readonly number[]): Solution | null {
  const frontier = frontierOf(zone);
  const least = (row: number) =>
    reservations.reduce((gain, reservation, party) => Math.min(gain, gainAt(frontier, row, { party, reservation })), Number.POSITIVE_INFINITY);
  return greatest(frontier, least, () => EPSILON);
}
