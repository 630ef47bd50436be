// The Bayesian model for a negotiator: learns from whole deals, and estimates them.
import { bayesianLearner, expectedWorth } from '../../parts/opponent-model/bayesian.ts';
import type { Outset } from '../negotiator.ts';
import { modelBy, type OpponentModel } from './opponent-model.ts';

/** The wishes that explain a party's offers best, if it concedes evenly down to one half. */
export function bayesianModel({ space, rounds }: Outset): OpponentModel {
  return modelBy(space, bayesianLearner(space.optionCounts), (offersBefore) => expectedWorth(offersBefore, rounds));
}
