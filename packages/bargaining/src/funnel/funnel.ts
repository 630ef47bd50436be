// The funnel: from all deals to those at or above every reservation, which is worked out once, and through one condition after another, which is quick
// to repeat.
import type { DealList } from '../deal-list.ts';
import type { DealPredicate } from '../predicate.ts';
import type { BargainingProblem } from '../problem.ts';
import { visitDeals } from '../space.ts';
import { worthOf } from '../worth.ts';
import { type DealsByHead, findAbove } from './find-above.ts';
import { hearHead, openJudge, passesOf } from './judge.ts';
import { type SplitSpace, setTail, splitSpace } from './split-space.ts';

/** What is left of a space after every filter, and how much was left after each. */
export interface Zone {
  /** Deals left: in the whole space, at or above every reservation, then after each stage. One longer than the stages and one more. */
  readonly counts: readonly number[];
  /** The deals that pass everything. */
  readonly list: DealList;
}

/** The deals at or above every reservation, kept while conditions change. Make it with {@link openFunnel}. */
export interface Funnel {
  readonly problem: BargainingProblem;
  readonly split: SplitSpace;
  readonly above: DealsByHead;
}

/** Told now and then how far a count is: the share of deals looked at, from 0 to 1. */
export type CountListener = (share: number) => void;

/**
 * Finds the deals at or above every reservation, and keeps them for {@link narrowFunnel}: 4 bytes each, and some 0.02 s per million of the space. `heard` is
 * told how far it is.
 *
 * @example
 * narrowFunnel(openFunnel({ space: createSpace([3]), tables: [[[0, 1, 2]]], reservations: [1] }), []).counts // => [3, 2]
 */
export function openFunnel(problem: BargainingProblem, heard: CountListener = () => undefined): Funnel {
  const split = splitSpace(problem.space);
  return { problem, split, above: findAbove(problem, split, heard) };
}

/**
 * Counts what passes one condition after another, and lists what passes them all. Looks only at the deals at or above, so that another condition is
 * answered in some hundredths of a second.
 *
 * @example
 * narrowFunnel(funnel, [limits, linkages]).counts // => [2359296, 424662, 36810, 5687]
 */
export function narrowFunnel({ problem, split, above }: Funnel, stages: readonly DealPredicate[]): Zone {
  const judge = openJudge(stages, split);
  const counts = [problem.space.size, ...new Array<number>(stages.length + 1).fill(0)];
  const deals: number[] = [];
  const totals: number[] = [];
  visitDeals(split.heads, [], (head, headOptions) => {
    const [from, to] = [above.starts[head] ?? 0, above.starts[head + 1] ?? 0];
    if (from === to) return;
    hearHead(judge, headOptions);
    if (judge.headPasses === 0 && stages.length > 0) {
      counts[1] = (counts[1] ?? 0) + to - from;
      return;
    }
    for (let at = from; at < to; at += 1) {
      const tail = above.tails[at] ?? 0;
      const passes = passesOf(judge, tail);
      counts[passes + 1] = (counts[passes + 1] ?? 0) + 1;
      if (passes < stages.length) continue;
      setTail(judge.options, split, tail);
      deals.push(head * split.tails.size + tail);
      for (const worth of problem.tables) totals.push(worthOf(worth, judge.options));
    }
  });
  return { counts: addUp(counts), list: { deals, partyCount: problem.tables.length, totals: Float64Array.from(totals) } satisfies DealList };
}

/**
 * Counts the deals that pass one filter after another, and lists those that pass them all: a funnel that is used once.
 *
 * @example
 * findZone({ space: createSpace([3]), tables: [[[0, 1, 2]]], reservations: [1] }, []).counts // => [3, 2]
 */
export function findZone(problem: BargainingProblem, stages: readonly DealPredicate[], heard?: CountListener): Zone {
  return narrowFunnel(openFunnel(problem, heard), stages);
}

/** Who passes a stage has passed those before it: from how many end at each stage to how many reach it. The first count is of all deals. */
function addUp(counts: readonly number[]): readonly number[] {
  let reached = 0;
  const sums = counts.slice(1).toReversed();
  return [counts[0] ?? 0, ...sums.map((count) => (reached += count)).toReversed()];
}
