// Who decides in effect: parties whose best is always the result, or to whom every deal is the same.
import { type DealList, totalAt } from './deal-list.ts';
import { frontierOf } from './frontier.ts';
import { bestTotals } from './solutions/ideal.ts';
import { EPSILON } from './space.ts';

/** How a zone treats its parties; every list in ascending order of parties. */
export interface Balance {
  /** The rows of the deals that are the best of the zone for everybody at once. */
  readonly bestForAll: readonly number[];
  /** Parties that have their best in every efficient deal of the zone, though not everywhere in it. */
  readonly rulers: readonly number[];
  /** Parties to whom every deal of the zone is worth the same. */
  readonly indifferent: readonly number[];
}

/**
 * Looks for one deal that is best for all, for parties that get their best whichever efficient deal is taken, and for those that have no stake.
 *
 * @example
 * balanceOf({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(1, 1, 2, 0) }).bestForAll // => []
 */
export function balanceOf(zone: DealList): Balance {
  const best = bestTotals(zone);
  const parties = best.map((_, party) => party);
  const hasBest = (list: DealList, row: number, party: number): boolean => totalAt(list, row, party) >= (best[party] ?? 0) - EPSILON;
  const rows = zone.deals.map((_, row) => row);
  const frontier = frontierOf(zone);
  const isSame = (party: number): boolean => rows.every((row) => hasBest(zone, row, party));
  return {
    bestForAll: rows.filter((row) => parties.every((party) => hasBest(zone, row, party))),
    rulers: parties.filter((party) => !isSame(party) && frontier.deals.every((_, row) => hasBest(frontier, row, party))),
    indifferent: parties.filter(isSame),
  };
}
