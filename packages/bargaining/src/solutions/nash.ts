// Nash (1950), for any number of parties.
import type { DealList } from '../deal-list.ts';
import { frontierOf } from '../frontier.ts';
import { EPSILON } from '../space.ts';
import { gainProduct, gainsAt } from './gains.ts';
import { greatest, type Solution } from './solution.ts';

/**
 * The Nash solution: the greatest product Π (u − r) of everybody's gains over the reservations, among the efficient deals of the zone. Null for an
 * empty zone; 0 where somebody can gain nothing, and then every efficient deal ties. Products tie when ε on the gains could make them equal.
 *
 * Source: J. F. Nash, "The Bargaining Problem", Econometrica 18 (1950).
 *
 * @example
 * nashSolution({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 1, 2, 3) }, [0, 0])?.list.deals // => [1]
 */
export function nashSolution(zone: DealList, reservations: readonly number[]): Solution | null {
  const frontier = frontierOf(zone);
  return greatest(
    frontier,
    (row) => gainProduct(frontier, row, reservations),
    (row) => EPSILON * slope(gainsAt(frontier, row, reservations)),
  );
}

/** How fast the product moves when all gains move alike: Σ over parties of the product of the others' gains. */
function slope(gains: readonly number[]): number {
  return gains.reduce((sum, _, party) => sum + gains.reduce((product, gain, other) => (other === party ? product : product * gain), 1), 0);
}
