// The deals at or above every reservation: the one step of a funnel that looks at the whole space.
import { sumPoints } from '../list-deals.ts';
import type { BargainingProblem } from '../problem.ts';
import { EPSILON, visitDeals } from '../space.ts';
import { tablesOf } from '../worth.ts';
import { type SplitSpace, setTail } from './split-space.ts';

/** Deals by head: the tails from `starts[head]` to before `starts[head + 1]`. */
export interface DealsByHead {
  readonly starts: Uint32Array;
  readonly tails: Uint32Array;
}

/** Every deal at or above every reservation, in order. `heard` is told the share that is looked at, once a head. */
export function findAbove(problem: BargainingProblem, split: SplitSpace, heard: (share: number) => void): DealsByHead {
  const points = tablesOf(problem.tables);
  const partyCount = points.length;
  const tailPoints = points.map((table) => table.slice(split.place));
  const tailTotals = sumPoints(split.tails, tailPoints);
  const best = bestPerParty(tailTotals, partyCount);
  const floors = problem.tables.map((worth, party) =>
    typeof worth === 'function' ? Number.NEGATIVE_INFINITY : (problem.reservations[party] ?? 0) - EPSILON,
  );
  const needed = new Float64Array(partyCount);
  const starts = new Uint32Array(split.heads.size + 1);
  let tails = new Uint32Array(split.tails.size);
  let count = 0;
  visitDeals(split.heads, points, (head, options, totals) => {
    if (count + split.tails.size > tails.length) tails = doubled(tails);
    for (let party = 0; party < partyCount; party += 1) needed[party] = (floors[party] ?? 0) - (totals[party] ?? 0);
    if (reaches(best, 0, needed)) {
      const found = tails.subarray(count, count + split.tails.size);
      count += keepFunctions(problem, { split, head: options, tails: found.subarray(0, collect(tailTotals, needed, found)) });
    }
    starts[head + 1] = count;
    heard((head + 1) / split.heads.size);
  });
  return { starts, tails: tails.slice(0, count) };
}

/** Writes down the tails that have what is needed; how many. */
function collect(totals: Float64Array, needed: Float64Array, tails: Uint32Array): number {
  let count = 0;
  for (let tail = 0; tail < tails.length; tail += 1) {
    if (!reaches(totals, tail * needed.length, needed)) continue;
    tails[count] = tail;
    count += 1;
  }
  return count;
}

function reaches(totals: Float64Array, at: number, needed: Float64Array): boolean {
  for (let party = 0; party < needed.length; party += 1) {
    if ((totals[at + party] ?? 0) < (needed[party] ?? 0)) return false;
  }
  return true;
}

/** Deals of one head. */
interface HeadDeals {
  readonly split: SplitSpace;
  readonly head: Uint16Array;
  readonly tails: Uint32Array;
}

/** Moves to the front the tails that also suit the parties whose worth is a function; how many. */
function keepFunctions({ tables, reservations }: BargainingProblem, { split, head, tails }: HeadDeals): number {
  const judges = tables.flatMap((worth, party) => (typeof worth === 'function' ? [{ worth, floor: (reservations[party] ?? 0) - EPSILON }] : []));
  if (judges.length === 0) return tails.length;
  const options = new Uint16Array(split.place + split.tails.optionCounts.length);
  options.set(head);
  let count = 0;
  for (const tail of tails) {
    setTail(options, split, tail);
    if (!judges.every(({ worth, floor }) => worth(options) >= floor)) continue;
    tails[count] = tail;
    count += 1;
  }
  return count;
}

function bestPerParty(totals: Float64Array, partyCount: number): Float64Array {
  const best = new Float64Array(partyCount).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < totals.length; at += 1) best[at % partyCount] = Math.max(best[at % partyCount] ?? 0, totals[at] ?? 0);
  return best;
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
