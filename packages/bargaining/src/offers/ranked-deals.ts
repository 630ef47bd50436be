// One party's deals in the order in which it would concede them.
import { sortRows } from '../sort-rows.ts';

/** The deals that a party would take, by ascending total. Make it with {@link rankDeals}. */
export interface RankedDeals {
  /** Of every deal of the space. */
  readonly totals: Float64Array;
  /** Deals at or above the reservation, by ascending total; ties by ascending number. */
  readonly deals: Uint32Array;
  /** The totals of `deals`. */
  readonly ranks: Float64Array;
  /** Where concession ends: the reservation, or the worst total when that is higher. */
  readonly lowest: number;
  readonly highest: number;
  /** The least total of any deal, acceptable or not. */
  readonly worst: number;
}

/**
 * A party's deals in order, from the totals of every deal of a space.
 *
 * @example
 * rankDeals(Float64Array.of(0.2, 0.9, 0.5), 0.4).deals // => [2, 1]
 */
export function rankDeals(totals: Float64Array, reservation: number): RankedDeals {
  const taken = new Uint32Array(totals.length);
  const takenTotals = new Float64Array(totals.length);
  let count = 0;
  let [worst, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let deal = 0; deal < totals.length; deal += 1) {
    const total = totals[deal] ?? 0;
    if (total < worst) worst = total;
    if (total > highest) highest = total;
    if (total < reservation) continue;
    taken[count] = deal;
    takenTotals[count] = total;
    count += 1;
  }
  const order = sortRows(takenTotals.subarray(0, count));
  const ranks = new Float64Array(count);
  const deals = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) {
    const row = order[place] ?? 0;
    ranks[place] = takenTotals[row] ?? 0;
    deals[place] = taken[row] ?? 0;
  }
  return {
    totals,
    deals,
    ranks,
    lowest: Math.max(worst, reservation),
    highest,
    worst,
  };
}

/**
 * The place of the first of the ranked deals whose total is at or above a level; as many as there are when none is.
 *
 * @example
 * placeAt(rankDeals(Float64Array.of(0.2, 0.9, 0.5), 0.4), 0.6) // => 1
 */
export function placeAt({ ranks }: RankedDeals, level: number): number {
  let [place, end] = [0, ranks.length];
  while (place < end) {
    const middle = (place + end) >>> 1;
    if ((ranks[middle] ?? 0) < level) place = middle + 1;
    else end = middle;
  }
  return place;
}

/** A total this little below the level is as good as one at it. */
const NEAR = 1e-6;

/**
 * The deal of the lowest total at or above a level; or the next lower one, when that is at most 1e-6 below it and nearer. −1 where there is none to offer.
 *
 * @example
 * dealAt(rankDeals(Float64Array.of(0.2, 0.9, 0.5), 0.4), 0.6) // => 1
 */
export function dealAt(ranked: RankedDeals, level: number): number {
  const { deals, ranks } = ranked;
  const place = placeAt(ranked, level);
  const below = level - (ranks[place - 1] ?? Number.NEGATIVE_INFINITY);
  const above = (ranks[place] ?? Number.POSITIVE_INFINITY) - level;
  return deals[below <= NEAR && below < above ? place - 1 : place] ?? -1;
}
