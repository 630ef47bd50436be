// The utilitarian solution.
import { type DealList, totalAt } from '../deal-list.ts';
import { frontierOf } from '../frontier.ts';
import { EPSILON } from '../space.ts';
import { greatest, type Solution } from './solution.ts';

/**
 * The utilitarian solution: the greatest sum Σ u of everybody's totals, among the efficient deals of the zone. Null for an empty zone.
 *
 * Source: J. Harsanyi, "Cardinal Welfare, Individualistic Ethics, and Interpersonal Comparisons of Utility", Journal of Political Economy 63 (1955).
 *
 * @example
 * utilitarianSolution({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 2, 2, 3) })?.value // => 6
 */
export function utilitarianSolution(zone: DealList): Solution | null {
  const frontier = frontierOf(zone);
  const sum = (row: number) => {
    let total = 0;
    for (let party = 0; party < frontier.partyCount; party += 1) total += totalAt(frontier, row, party);
    return total;
  };
  return greatest(frontier, sum, () => EPSILON);
}
