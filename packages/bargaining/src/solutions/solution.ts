// What every solution is: the greatest of something among the efficient deals of a zone, with every deal that reaches it.
import { type DealList, pickRows } from '../deal-list.ts';

/** A solution: what it maximises, and every deal that reaches it. */
export interface Solution<Value = number> {
  /** The best value; its unit is that of the solution. */
  readonly value: Value;
  /** Every tied deal, in ascending order. */
  readonly list: DealList;
}

/** How much less than the best still ties with it; from the row that is best. */
type Tolerance = (bestRow: number) => number;

/** Every row whose worth ties with the greatest. Null for an empty list. */
export function greatest(list: DealList, worth: (row: number) => number, tolerance: Tolerance): Solution | null {
  if (list.deals.length === 0) return null;
  const worths = Float64Array.from(list.deals, (_, row) => worth(row));
  let bestRow = 0;
  for (let row = 1; row < worths.length; row += 1) if ((worths[row] ?? 0) > (worths[bestRow] ?? 0)) bestRow = row;
  const value = worths[bestRow] ?? 0;
  const least = value - tolerance(bestRow);
  const rows: number[] = [];
  for (let row = 0; row < worths.length; row += 1) if ((worths[row] ?? 0) >= least) rows.push(row);
  return { value, list: pickRows(list, rows) };
}
