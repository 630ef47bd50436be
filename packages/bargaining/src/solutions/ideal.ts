// The best that each party could have, if it were up to that party alone.
import { type DealList, totalAt } from '../deal-list.ts';

/**
 * The best total of each party over the zone, in party order (the individually rational ideal, or utopia, point); empty for an empty zone.
 *
 * Source: E. Kalai and M. Smorodinsky, "Other Solutions to Nash's Bargaining Problem", Econometrica 43 (1975).
 *
 * @example
 * bestTotals({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 1, 2, 3) }) // => [4, 3]
 */
export function bestTotals(zone: DealList): number[] {
  if (zone.deals.length === 0) return [];
  const best = new Array<number>(zone.partyCount).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < zone.deals.length; row += 1) {
    for (let party = 0; party < zone.partyCount; party += 1) best[party] = Math.max(best[party] ?? 0, totalAt(zone, row, party));
  }
  return best;
}
