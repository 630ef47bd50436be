// Some deals of a space with everybody's totals: what frontiers and solutions work on. Totals need not be sums of points.

/** Deals and what each is worth to everybody; rows count from 0. */
export interface DealList {
  /** Numbers of deals, in ascending order. */
  readonly deals: readonly number[];
  readonly partyCount: number;
  /** Row by row: every party's total for the first deal, then for the second, and so on. */
  readonly totals: Float64Array;
  /** Set by `frontierOf`: no deal of the list dominates another, so that nothing need be compared again. */
  readonly isFrontier?: true;
}

/** A party's total in a row of the list. Rows and parties count from 0. */
export function totalAt(list: DealList, row: number, party: number): number {
  return list.totals[row * list.partyCount + party] ?? Number.NaN;
}

/**
 * Every party's total in a row.
 *
 * @example
 * totalsAt({ deals: [7], partyCount: 2, totals: Float64Array.of(3, 4) }, 0) // => [3, 4]
 */
export function totalsAt(list: DealList, row: number): number[] {
  return [...list.totals.subarray(row * list.partyCount, (row + 1) * list.partyCount)];
}

/** The same list with some of its rows only, in the order given. */
export function pickRows(list: DealList, rows: readonly number[]): DealList {
  const { partyCount } = list;
  const totals = new Float64Array(rows.length * partyCount);
  rows.forEach((row, place) => {
    for (let party = 0; party < partyCount; party += 1) totals[place * partyCount + party] = totalAt(list, row, party);
  });
  return { deals: rows.map((row) => list.deals[row] ?? -1), partyCount, totals };
}
