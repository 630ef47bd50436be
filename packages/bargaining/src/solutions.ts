// Deals that theory singles out of a zone. Every tie is returned.
import { type DealList, pickRows, totalAt } from './deal-list.ts';
import { frontierRows } from './frontier.ts';
import { EPSILON } from './space.ts';

/** A solution: what it maximises, and every deal that reaches it. */
export interface Solution {
  /** The best value; for Nash the product of gains, 0 where some party can gain nothing. */
  readonly value: number;
  readonly list: DealList;
}

/**
 * The Nash solution: the greatest product of everybody's gains over the reservations, among the efficient deals of the zone. Null for an empty zone.
 *
 * @example
 * nashSolution({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 1, 2, 3) }, [0, 0])?.list.deals // => [1]
 */
export function nashSolution(zone: DealList, reservations: readonly number[]): Solution | null {
  return maximise(pickRows(zone, frontierRows(zone)), (list, row) => gainProduct(list, row, reservations));
}

/** The product of everybody's gains over the reservations in a row; a gain under zero counts as none. */
export function gainProduct(list: DealList, row: number, reservations: readonly number[]): number {
  return reservations.reduce((product, reservation, party) => product * Math.max(0, totalAt(list, row, party) - reservation), 1);
}

/**
 * The best total of each party over the zone, in party order; empty for an empty zone.
 *
 * @example
 * bestTotals({ deals: [0, 1], partyCount: 2, totals: Float64Array.of(4, 1, 2, 3) }) // => [4, 3]
 */
export function bestTotals(zone: DealList): number[] {
  if (zone.deals.length === 0) return [];
  const parties = Array.from({ length: zone.partyCount }, (_, party) => party);
  return parties.map((party) => zone.deals.reduce((best, _deal, row) => Math.max(best, totalAt(zone, row, party)), Number.NEGATIVE_INFINITY));
}

function maximise(list: DealList, worth: (list: DealList, row: number) => number): Solution | null {
  if (list.deals.length === 0) return null;
  const worths = list.deals.map((_, row) => worth(list, row));
  const value = worths.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  const rows = worths.flatMap((one, row) => (one >= value - EPSILON ? [row] : []));
  return { value, list: pickRows(list, rows) };
}
