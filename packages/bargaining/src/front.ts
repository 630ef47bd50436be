// Totals that nothing has dominated so far, and whether they dominate others.
import { EPSILON } from './space.ts';

/** Rows of totals by descending sum. Make it with {@link emptyFront}. */
export interface Front {
  readonly partyCount: number;
  /** Those before `above` stand in the order of their last success instead. */
  totals: Float64Array;
  sums: Float64Array;
  count: number;
  /** How many have a greater sum than the row in question, and so may dominate it. */
  above: number;
}

/** A front of nothing yet. */
export function emptyFront(partyCount: number): Front {
  return { partyCount, totals: new Float64Array(64 * partyCount), sums: new Float64Array(64), count: 0, above: 0 };
}

/** Adds a row, whose sum is not above that of the last. */
export function addToFront(front: Front, totals: Float64Array, sum: number): void {
  if (front.count === front.sums.length) {
    front.totals = grown(front.totals);
    front.sums = grown(front.sums);
  }
  front.totals.set(totals, front.count * front.partyCount);
  front.sums[front.count] = sum;
  front.count += 1;
}

/** Turns to rows of a sum: what dominates them has a greater one. Sums only go down from call to call. */
export function turnToSum(front: Front, sum: number): void {
  while (front.above < front.count && (front.sums[front.above] ?? 0) > sum + EPSILON / 2) front.above += 1;
}

/** Whether a row of the front dominates the totals from `at` on: at least as much for everybody, and more for one. */
export function isDominated(front: Front, totals: Float64Array, at: number): boolean {
  const { partyCount, totals: others } = front;
  const end = front.above * partyCount;
  for (let other = 0; other < end; other += partyCount) {
    let party = 0;
    let isMore = false;
    while (party < partyCount) {
      const difference = (others[other + party] ?? 0) - (totals[at + party] ?? 0);
      if (difference < -EPSILON) break;
      if (difference > EPSILON) isMore = true;
      party += 1;
    }
    if (party < partyCount || !isMore) continue;
    if (other > 0) moveUp(front, other);
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

function grown(numbers: Float64Array): Float64Array {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
