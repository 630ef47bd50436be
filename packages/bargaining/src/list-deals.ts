// All deals of a space with everybody's totals.
import type { DealList } from './deal-list.ts';
import { type DealSpace, type PointTable, pointsOfIssue, visitDeals } from './space.ts';
import { type PartyWorth, tablesOf } from './worth.ts';

/**
 * Every deal of a space with every party's total, in order. Takes 8 bytes a deal and party: meant for spaces below some ten millions.
 *
 * @example
 * listDeals(createSpace([2]), [[[0, 5]], ([option]) => 1 - option]).totals // => [0, 1, 5, 0]
 */
export function listDeals(space: DealSpace, worths: readonly PartyWorth[]): DealList {
  const deals = new Array<number>(space.size);
  for (let deal = 0; deal < space.size; deal += 1) deals[deal] = deal;
  const totals = sumPoints(space, tablesOf(worths));
  const functions = worths.flatMap((worth, party) => (typeof worth === 'function' ? [{ worth, party }] : []));
  if (functions.length > 0) {
    visitDeals(space, [], (deal, options) => {
      for (const { worth, party } of functions) totals[deal * worths.length + party] = worth(options);
    });
  }
  return { deals, partyCount: worths.length, totals };
}

/** Row by row, as a list holds them. Issue after issue, each row grows into one per option: the sums are those of adding in issue order. */
export function sumPoints({ optionCounts }: DealSpace, tables: readonly PointTable[]): Float64Array {
  let sums: Float64Array = new Float64Array(tables.length);
  optionCounts.forEach((count, issue) => {
    sums = addIssue(sums, pointsOfIssue(tables, issue, count), tables.length);
  });
  return sums;
}

/** Every row followed by one option, then by the next: rows × options rows. */
export function addIssue(sums: Float64Array, points: Float64Array, partyCount: number): Float64Array {
  const grown = new Float64Array(partyCount === 0 ? 0 : (sums.length / partyCount) * points.length);
  let to = 0;
  for (let from = 0; from < sums.length; from += partyCount) {
    for (let option = 0; option < points.length; option += partyCount) {
      for (let party = 0; party < partyCount; party += 1) grown[to + party] = (sums[from + party] ?? 0) + (points[option + party] ?? 0);
      to += partyCount;
    }
  }
  return grown;
}
