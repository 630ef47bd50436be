// Who would take a deal: at or above the reservation, and strictly above it.
import { type DealList, pickRows, totalAt } from './deal-list.ts';
import { EPSILON } from './space.ts';

/** How many deals are acceptable. */
export interface ZoneCounts {
  /** Deals with u ≥ r for every party. */
  readonly zone: number;
  /** Deals with u > r for every party. */
  readonly zoneStrict: number;
}

/**
 * How many deals of a list everybody would take, at or above the reservations and strictly above them; equal within ε is not above.
 *
 * @example
 * countZone({ deals: [0, 1], partyCount: 1, totals: Float64Array.of(1, 2) }, [1]) // => { zone: 2, zoneStrict: 1 }
 */
export function countZone(list: DealList, reservations: readonly number[]): ZoneCounts {
  let [zone, zoneStrict] = [0, 0];
  const margins = { low: reservations.map((reservation) => reservation - EPSILON), high: reservations.map((reservation) => reservation + EPSILON) };
  for (let row = 0; row < list.deals.length; row += 1) {
    if (!reaches(list, row, margins.low)) continue;
    zone += 1;
    if (exceeds(list, row, margins.high)) zoneStrict += 1;
  }
  return { zone, zoneStrict };
}

/**
 * The deals of a list that everybody would take: u ≥ r for every party. Of a frontier it is the rational part.
 *
 * @example
 * pickRational({ deals: [0, 1], partyCount: 1, totals: Float64Array.of(1, 2) }, [2]).deals // => [1]
 */
export function pickRational(list: DealList, reservations: readonly number[]): DealList {
  const floors = reservations.map((reservation) => reservation - EPSILON);
  const rows: number[] = [];
  for (let row = 0; row < list.deals.length; row += 1) if (reaches(list, row, floors)) rows.push(row);
  const picked = pickRows(list, rows);
  return list.isFrontier ? { ...picked, isFrontier: true } : picked;
}

function reaches(list: DealList, row: number, floors: readonly number[]): boolean {
  for (let party = 0; party < floors.length; party += 1) if (totalAt(list, row, party) < (floors[party] ?? 0)) return false;
  return true;
}

function exceeds(list: DealList, row: number, floors: readonly number[]): boolean {
  for (let party = 0; party < floors.length; party += 1) if (totalAt(list, row, party) <= (floors[party] ?? 0)) return false;
  return true;
}
