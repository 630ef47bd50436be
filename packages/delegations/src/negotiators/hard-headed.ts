/** Concedes little and late, never below 58.5 %; among its near-equals it offers what the other seems to like best. */
import { either } from './acceptance/either.ts';
import { acceptLowestMade } from './acceptance/lowest-made.ts';
import { acceptNext } from './acceptance/next.ts';
import { byTime } from './aspiration/time.ts';
import { offerFor, type Parts, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byModel } from './offering/by-model.ts';
import { frequencyModel } from './opponent-model/frequency.ts';

/** The constants of the original: 1 − t^20 down to 0.585, deals within 0.01 are near-equals. */
const CURVE = { exponent: 20, floor: 0.585 };
const NEAR_EQUALS = { width: 0.01 };

const parts: Parts = {
  planning: offerFor(byTime(CURVE), byModel(NEAR_EQUALS)),
  acceptance: either(acceptNext, acceptLowestMade),
  model: frequencyModel(),
};

export const hardHeaded: Negotiator = {
  id: 'hard-headed',
  summary: 'Concedes little and late, never below 58.5 %; among its near-equals it offers what the other seems to like best.',
  source: 'T. van Krimpen, D. Looije and S. Hajizadeh, HardHeaded (ANAC 2011), without discount.',
  sit: (outset) => seatParts(outset, parts),
};
