/** Goes as far towards a fair deal as the other has come, with the deal that the other seems to like best. */
import { acceptCombi } from './acceptance/combi.ts';
import { nice } from './aspiration/nice.ts';
import { offerFor, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byModel } from './offering/by-model.ts';
import { bayesianModel } from './opponent-model/bayesian.ts';

/** The constants of the original: deals within 0.03 are near-equals, and from 0.98 on it thinks of the deadline. */
const NEAR_EQUALS = 0.03;
const LATE = 0.98;

export const niceTitForTat: Negotiator = {
  id: 'nice-tit-for-tat',
  summary: 'Goes as far towards a fair deal as the other has come, with the deal that the other seems to like best.',
  source: 'T. Baarslag, K. Hindriks and C. Jonker (2013), with its Bayesian model.',
  sit: (outset) =>
    seatParts(outset, { planning: offerFor(nice, byModel({ width: NEAR_EQUALS })), acceptance: acceptCombi(LATE), model: bayesianModel }),
};
