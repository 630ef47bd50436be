// What a party believes a deal is worth to another. One file per way of learning it beside this one.
import { type DealSpace, optionsOf } from '@parley/bargaining';
import type { Learner } from '../../parts/opponent-model/learner.ts';
import type { Statement } from '../negotiator.ts';

/** A belief about one other party, learnt from what it offers and accepts. */
export interface OpponentModel {
  /** Called with what that party says. */
  hear(statement: Statement): void;
  /** What a deal is believed to be worth to that party: from 0, the worst, to 1, the best. */
  worth(deal: number): number;
}

/** A model of whole deals by a learner of options. Acceptances are no wishes: only offers are heard. `expected` says what an offer is worth to its maker. */
export function modelBy(space: DealSpace, learner: Learner, expected: (offersBefore: number) => number): OpponentModel {
  const estimate = estimateBy(space, learner.points);
  let offerCount = 0;
  return {
    hear({ deal, kind }) {
      if (kind !== 'offer') return;
      learner.hear(optionsOf(space, deal), expected(offerCount));
      offerCount += 1;
      estimate.forget();
    },
    worth: (deal) => estimate.worth(deal) / learner.weightSum(),
  };
}

/** Points by issue and option, looked up by the number of a deal: an issue's points for the best option are its weight. */
export interface Estimate {
  /** Forgets what was worked out; call it when the points have changed. */
  forget(): void;
  worth(deal: number): number;
}

/**
 * A deal's sum of points in two look-ups, however many issues there are: the first half of the issues and the second are added up beforehand, when first asked.
 * `points` is read again after every `forget`.
 */
export function estimateBy(space: DealSpace, points: readonly Float64Array[]): Estimate {
  const half = Math.ceil(space.optionCounts.length / 2);
  const tailCount = space.optionCounts.slice(half).reduce((product, count) => product * count, 1);
  let heads: Float64Array = new Float64Array(0);
  let tails: Float64Array = new Float64Array(0);
  let isKnown = false;
  return {
    forget() {
      isKnown = false;
    },
    worth(deal) {
      if (!isKnown) {
        [heads, tails] = [sums(points.slice(0, half)), sums(points.slice(half))];
        isKnown = true;
      }
      const tail = deal % tailCount;
      return (heads[(deal - tail) / tailCount] ?? 0) + (tails[tail] ?? 0);
    },
  };
}

/** The sum of every combination, the last issue turning fastest. */
function sums(points: readonly Float64Array[]): Float64Array {
  return points.reduce<Float64Array>((before, row) => {
    const grown = new Float64Array(before.length * row.length);
    for (let place = 0; place < grown.length; place += 1) {
      const option = place % row.length;
      grown[place] = (before[(place - option) / row.length] ?? 0) + (row[option] ?? 0);
    }
    return grown;
  }, new Float64Array(1));
}
