// The Bayesian model: of all the shapes that a party's wishes could have, those that explain its offers best.
import { LEFT_OUT, type Learner } from './learner.ts';

/** How far an offer may lie from what is expected of it: one standard deviation, as a share of the range. */
const SPREAD = 0.25;
/** The share of its range that a party is expected to have given up at the end, evenly over the rounds. */
const GIVEN_UP = 0.5;
/** How much an issue may weigh, before weights are made to add to 1. */
const WEIGHTS = [0.2, 0.4, 0.6, 0.8, 1];

/** One way in which an issue could matter to a party. */
interface Hypothesis {
  readonly weight: number;
  /** By option, from 0 to 1. */
  readonly worths: readonly number[];
}

/** What is believed of one issue: its hypotheses, how likely each is, and what follows from them. */
interface Belief {
  readonly hypotheses: readonly Hypothesis[];
  readonly likelihoods: Float64Array;
  /** By option: the expected product of weight and worth. */
  readonly points: Float64Array;
  /** The expected weight. */
  weight: number;
}

/**
 * Every issue is uphill (later options are better), downhill, or triangular with its peak at an inner option, and weighs one of five weights; all are equally
 * likely at first. Issues are judged one at a time, the others standing at what is expected of them, so that the work is that of the sum of their hypotheses
 * and not of the product. An issue that an offer leaves out is not judged by it.
 *
 * Source: K. Hindriks and D. Tykhonov, "Opponent Modelling in Automated Multi-Issue Negotiation Using Bayesian Learning", AAMAS (2008).
 */
export function bayesianLearner(optionCounts: readonly number[]): Learner {
  const beliefs = optionCounts.map((count) => openBelief(count));
  return {
    hear: (options, worth) => judge(beliefs, options, worth),
    points: beliefs.map((belief) => belief.points),
    weightSum: () => beliefs.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/**
 * What an even concession leaves the maker of an offer, after so many before it: from all at first down to one half in the last of `rounds`.
 */
export function expectedWorth(offersBefore: number, rounds: number): number {
  return 1 - GIVEN_UP * Math.min(1, offersBefore / rounds);
}

function openBelief(count: number): Belief {
  const shapes = shapesOf(count);
  const hypotheses = shapes.flatMap((worths) => WEIGHTS.map((weight) => ({ weight, worths })));
  const likelihoods = new Float64Array(hypotheses.length).fill(1 / hypotheses.length);
  const belief: Belief = { hypotheses, likelihoods, points: new Float64Array(count), weight: 0 };
  conclude(belief);
  return belief;
}

/** A peak at the last option is uphill, one at the first is downhill. */
function shapesOf(count: number): readonly (readonly number[])[] {
  if (count === 1) return [[1]];
  return Array.from({ length: count }, (_, peak) =>
    Array.from({ length: count }, (_option, option) =>
      option <= peak ? (peak === 0 ? 1 : option / peak) : (count - 1 - option) / (count - 1 - peak),
    ),
  );
}

/** Weighs the hypotheses of every issue by how well they explain an offer. All issues are judged by what was believed before it. */
function judge(beliefs: readonly Belief[], options: readonly number[], expected: number): void {
  const before = beliefs.map(({ points, weight }, issue) => {
    const option = options[issue] ?? LEFT_OUT;
    return option === LEFT_OUT ? { points: 0, weight: 0 } : { points: points[option] ?? 0, weight };
  });
  const sums = before.reduce((sum, each) => ({ points: sum.points + each.points, weight: sum.weight + each.weight }), { points: 0, weight: 0 });
  beliefs.forEach((belief, issue) => {
    const own = before[issue] ?? { points: 0, weight: 0 };
    const option = options[issue] ?? LEFT_OUT;
    if (option === LEFT_OUT) return;
    belief.hypotheses.forEach(({ weight, worths }, place) => {
      const worth = (sums.points - own.points + weight * (worths[option] ?? 0)) / (sums.weight - own.weight + weight);
      const surprise = (worth - expected) / SPREAD;
      belief.likelihoods[place] = (belief.likelihoods[place] ?? 0) * Math.exp(-(surprise * surprise) / 2);
    });
    conclude(belief);
  });
}

/** Makes the likelihoods add to 1 again, and works out what to expect. */
function conclude(belief: Belief): void {
  const sum = belief.likelihoods.reduce((total, likelihood) => total + likelihood, 0);
  belief.points.fill(0);
  belief.weight = 0;
  belief.hypotheses.forEach(({ weight, worths }, place) => {
    const likelihood = (belief.likelihoods[place] ?? 0) / sum;
    belief.likelihoods[place] = likelihood;
    belief.weight += likelihood * weight;
    worths.forEach((worth, option) => {
      belief.points[option] = (belief.points[option] ?? 0) + likelihood * weight * worth;
    });
  });
}
