// Which deals of a list no other deal of the list beats.
import { type DealList, pickRows } from './deal-list.ts';
import { addToFront, emptyFront, isDominated, turnToSum } from './front.ts';
import { sortRows } from './sort-rows.ts';

/** Lists longer than this are thinned out before they are sorted. */
const LONG = 20_000;
const SAMPLE = 5_000;
const THINNING = 64;

/**
 * The Pareto frontier of a list, as a list: every deal that is not dominated, all ties kept. A list that is one already is returned as it is.
 *
 * @example
 * frontierOf({ deals: [0, 1, 2], partyCount: 2, totals: Float64Array.of(1, 1, 2, 0, 1, 2) }).deals // => [1, 2]
 */
export function frontierOf(list: DealList): DealList {
  return list.isFrontier ? list : { ...pickRows(list, frontierRows(list)), isFrontier: true };
}

/**
 * The rows that are not dominated, in ascending order; rows with equal totals all stay.
 *
 * A row is dominated by one that gives every party at least as much and one party more (Pareto's definition, weak dominance; with a tolerance of ε).
 *
 * @example
 * frontierRows({ deals: [0, 1, 2], partyCount: 2, totals: Float64Array.of(1, 1, 2, 0, 1, 2) }) // => [1, 2]
 */
export function frontierRows(list: DealList): number[] {
  const count = list.deals.length;
  const rows = count > LONG ? thinOut(list) : everyRow(count, 1);
  return [...efficientAmong(list, rows).sort()];
}

/** The rows that no other of these rows dominates, by descending sum of totals. */
function efficientAmong(list: DealList, rows: Uint32Array): Uint32Array {
  const { partyCount, totals } = list;
  // Negative, because rows are sorted upwards and wanted downwards.
  const sums = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) sums[place] = -sumOf(list, rows[place] ?? 0);
  const front = emptyFront(partyCount);
  const kept = new Uint32Array(rows.length);
  // What dominates has the greater sum: from the greatest sum down, each row need only be held against those kept before it.
  for (const place of sortRows(sums)) {
    const row = rows[place] ?? 0;
    const sum = -(sums[place] ?? 0);
    turnToSum(front, sum);
    if (isDominated(front, totals, row * partyCount)) continue;
    kept[front.count] = row;
    addToFront(front, totals.subarray(row * partyCount, (row + 1) * partyCount), sum);
  }
  return kept.slice(0, front.count);
}

/** The rows that the best of a sample do not dominate: reading once through a list is quicker than sorting it. */
function thinOut(list: DealList): Uint32Array {
  const { partyCount, totals } = list;
  const count = list.deals.length;
  const sample = efficientAmong(list, everyRow(count, Math.ceil(count / SAMPLE) | 1));
  const front = emptyFront(partyCount);
  for (const row of sample.subarray(0, THINNING)) {
    addToFront(front, totals.subarray(row * partyCount, (row + 1) * partyCount), 0);
  }
  front.above = front.count;
  const left = new Uint32Array(count);
  let leftCount = 0;
  for (let row = 0; row < count; row += 1) {
    if (isDominated(front, totals, row * partyCount)) continue;
    left[leftCount] = row;
    leftCount += 1;
  }
  return left.slice(0, leftCount);
}

function everyRow(count: number, stride: number): Uint32Array {
  const rows = new Uint32Array(Math.ceil(count / stride));
  for (let place = 0; place < rows.length; place += 1) rows[place] = place * stride;
  return rows;
}

function sumOf({ totals, partyCount }: DealList, row: number): number {
  let sum = 0;
  for (let at = row * partyCount; at < (row + 1) * partyCount; at += 1) sum += totals[at] ?? 0;
  return sum;
}
