// Which deals of a list no other deal of the list beats.
import { type DealList, totalAt } from './deal-list.ts';
import { EPSILON } from './space.ts';

/**
 * The rows that are not dominated, in ascending order; rows with equal totals all stay.
 *
 * A row is dominated by one that gives every party at least as much and one party more.
 *
 * @example
 * frontierRows({ deals: [0, 1, 2], partyCount: 2, totals: Float64Array.of(1, 1, 2, 0, 1, 2) }) // => [1, 2]
 */
export function frontierRows(list: DealList): number[] {
  const sums = list.deals.map((_, row) => sumOf(list, row));
  // What dominates has the greater sum, so each row need only be held against those kept before it.
  const order = list.deals.map((_, row) => row).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const kept: number[] = [];
  for (const row of order) {
    if (!kept.some((other) => dominates(list, other, row))) kept.push(row);
  }
  return kept.sort((a, b) => a - b);
}

function dominates(list: DealList, better: number, worse: number): boolean {
  let isMore = false;
  for (let party = 0; party < list.partyCount; party += 1) {
    const difference = totalAt(list, better, party) - totalAt(list, worse, party);
    if (difference < -EPSILON) return false;
    isMore ||= difference > EPSILON;
  }
  return isMore;
}

function sumOf(list: DealList, row: number): number {
  let sum = 0;
  for (let party = 0; party < list.partyCount; party += 1) sum += totalAt(list, row, party);
  return sum;
}
