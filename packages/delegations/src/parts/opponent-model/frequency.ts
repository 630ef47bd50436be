// The frequency model: what a party keeps asking for is what it wants.
import { LEFT_OUT, type Learner } from './learner.ts';

/** How much an issue gains, shared among all issues, each time its option stays. */
const WEIGHT_STEP = 0.2;

/** How the counts of an issue's options become worths. */
export interface FrequencyCurve {
  /** A count as a share of the greatest count is raised to this; under 1 keeps options alive that were named seldom. */
  readonly exponent: number;
}

/**
 * An option is worth its count, 1 before anything is heard, as a share of the greatest count of its issue. An issue's weight grows by 0.2 / issues whenever
 * its option stays as it was in the party's offer before; weights add to 1. An issue that an offer leaves out is neither counted nor grown.
 *
 * Source: T. van Krimpen, D. Looije and S. Hajizadeh, "HardHeaded", in Complex Automated Negotiations (2013).
 */
export function frequencyLearner(optionCounts: readonly number[], curve: FrequencyCurve = { exponent: 1 }): Learner {
  const counts = optionCounts.map((count) => new Float64Array(count).fill(1));
  const weights = new Float64Array(optionCounts.length).fill(1 / optionCounts.length);
  const points = optionCounts.map((count, issue) => new Float64Array(count).fill(weights[issue] ?? 0));
  let before: readonly number[] = [];
  return {
    hear(options) {
      if (before.length > 0) growWeights(weights, options, before);
      before = options;
      options.forEach((option, issue) => {
        const row = counts[issue];
        if (row && option !== LEFT_OUT) row[option] = (row[option] ?? 0) + 1;
      });
      counts.forEach((row, issue) => {
        const most = row.reduce((greatest, count) => Math.max(greatest, count), 0);
        row.forEach((count, option) => {
          const rowPoints = points[issue];
          if (rowPoints) rowPoints[option] = (weights[issue] ?? 0) * (count / most) ** curve.exponent;
        });
      });
    },
    points,
    weightSum: () => 1,
  };
}

function growWeights(weights: Float64Array, options: readonly number[], before: readonly number[]): void {
  let total = 0;
  for (let issue = 0; issue < weights.length; issue += 1) {
    const growth = options[issue] === before[issue] && options[issue] !== LEFT_OUT ? WEIGHT_STEP / weights.length : 0;
    weights[issue] = (weights[issue] ?? 0) + growth;
    total += weights[issue] ?? 0;
  }
  for (let issue = 0; issue < weights.length; issue += 1) weights[issue] = (weights[issue] ?? 0) / total;
}
