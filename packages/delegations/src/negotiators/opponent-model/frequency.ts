// The frequency model for a negotiator: learns from whole deals, and estimates them.
import { type FrequencyCurve, frequencyLearner } from '../../parts/opponent-model/frequency.ts';
import type { Outset } from '../negotiator.ts';
import { modelBy, type OpponentModel } from './opponent-model.ts';

/** What a party keeps offering is what it wants. */
export function frequencyModel(curve: FrequencyCurve = { exponent: 1 }): (outset: Outset) => OpponentModel {
  return ({ space }) => modelBy(space, frequencyLearner(space.optionCounts, curve), () => 1);
}
