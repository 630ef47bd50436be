// Which deals of a list no other deal of the list beats.
import { type DealList, pickRows } from './deal-list.ts';
import { sortRows } from './sort-rows.ts';
import { EPSILON } from './space.ts';

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
  const losses = Float64Array.from(list.deals, (_, row) => -sumOf(list, row));
  const front = emptyFront(list.partyCount);
  const kept: number[] = [];
  // What dominates has the greater sum: from the greatest sum down, each row need only be held against those kept before it.
  for (const row of sortRows(losses)) {
    const sum = -(losses[row] ?? 0);
    while (front.above < front.count && (front.sums[front.above] ?? 0) > sum + EPSILON / 2) front.above += 1;
    if (isDominated(front, list.totals, row * list.partyCount)) continue;
    kept.push(row);
    add(front, list.totals.subarray(row * list.partyCount, (row + 1) * list.partyCount), sum);
  }
  return [...Uint32Array.from(kept).sort()];
}

function sumOf({ totals, partyCount }: DealList, row: number): number {
  let sum = 0;
  for (let at = row * partyCount; at < (row + 1) * partyCount; at += 1) sum += totals[at] ?? 0;
  return sum;
}

/** Totals that nothing has dominated so far. */
interface Front {
  readonly partyCount: number;
  /** By descending sum; those before `above` in the order of their last success instead. */
  totals: Float64Array;
  sums: Float64Array;
  count: number;
  /** How many have a greater sum than the row in question, and so may dominate it. */
  above: number;
}

function emptyFront(partyCount: number): Front {
  return { partyCount, totals: new Float64Array(64 * partyCount), sums: new Float64Array(64), count: 0, above: 0 };
}

function add(front: Front, totals: Float64Array, sum: number): void {
  if (front.count === front.sums.length) {
    front.totals = grown(front.totals);
    front.sums = grown(front.sums);
  }
  front.totals.set(totals, front.count * front.partyCount);
  front.sums[front.count] = sum;
  front.count += 1;
}

function grown(numbers: Float64Array): Float64Array {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function isDominated(front: Front, totals: Float64Array, at: number): boolean {
  const { partyCount } = front;
  const end = front.above * partyCount;
  for (let other = 0; other < end; other += partyCount) {
    let party = 0;
    let isMore = false;
    while (party < partyCount) {
      const difference = (front.totals[other + party] ?? 0) - (totals[at + party] ?? 0);
      if (difference < -EPSILON) break;
      if (difference > EPSILON) isMore = true;
      party += 1;
    }
    if (party < partyCount || !isMore) continue;
    moveUp(front, other);
    return true;
  }
  return false;
}

/** What has dominated one row is likely to dominate the next: it moves half of its way to the head. */
function moveUp({ totals, partyCount }: Front, from: number): void {
  const to = Math.floor(from / partyCount / 2) * partyCount;
  for (let party = 0; party < partyCount; party += 1) {
    const total = totals[to + party] ?? 0;
    totals[to + party] = totals[from + party] ?? 0;
    totals[from + party] = total;
  }
}
