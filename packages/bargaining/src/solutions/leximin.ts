// The egalitarian solution, refined: the worst-off first, then the second worst-off, and so on.
import { type DealList, pickRows } from '../deal-list.ts';
import { frontierOf } from '../frontier.ts';
import { EPSILON } from '../space.ts';
import { gainsAt } from './gains.ts';
import type { Solution } from './solution.ts';

/**
 * The leximin solution: among the efficient deals of the zone, the greatest least gain, then the greatest second least, and so on. Its value holds the
 * gains in ascending order. Null for an empty zone.
 *
 * Source: A. Sen, "Collective Choice and Social Welfare" (1970); H. Imai, "Individual Monotonicity and Lexicographic Maxmin Solution", Econometrica 51 (1983).
 *
 * @example
 * leximinSolution({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(1, 4, 1, 3) }, [0, 0])?.value // => [1, 4]
 */
export function leximinSolution(zone: DealList, reservations: readonly number[]): Solution<readonly number[]> | null {
  const frontier = frontierOf(zone);
  let left = frontier.deals.map((_, row) => ({ row, gains: gainsAt(frontier, row, reservations).sort((one, other) => one - other) }));
  for (let rank = 0; rank < reservations.length; rank += 1) {
    const best = left.reduce((most, { gains }) => Math.max(most, gains[rank] ?? 0), Number.NEGATIVE_INFINITY);
    left = left.filter(({ gains }) => (gains[rank] ?? 0) >= best - EPSILON);
  }
  const [first] = left;
  const rows = left.map(({ row }) => row);
  return first === undefined ? null : { value: first.gains, list: pickRows(frontier, rows) };
}
