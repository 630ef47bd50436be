/** Holds its ground, and closes the distance that is left before time is up. */
import { either } from './acceptance/either.ts';
import { lastWord } from './acceptance/last-word.ts';
import { acceptNext } from './acceptance/next.ts';
import { byTime } from './aspiration/time.ts';
import { offerFor, type Parts, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byModel } from './offering/by-model.ts';
import { closing } from './offering/closing.ts';
import { frequencyModel } from './opponent-model/frequency.ts';

/** Boulware down to three quarters of its range: between 60 and 90 % the own total in the field stays within 0.015. */
const CURVE = { exponent: 4, floor: 0.75 };
/** New deals within a fifth of the range above its level, so that whoever answers step for step has something to answer. */
const NEAR_EQUALS = { width: 0.2, freshFirst: true };

const parts: Parts = {
  planning: closing(offerFor(byTime(CURVE), byModel(NEAR_EQUALS))),
  acceptance: either(acceptNext, lastWord),
  model: frequencyModel({ exponent: 0.5 }),
};

export const closer: Negotiator = {
  id: 'closer',
  summary: 'Holds its ground, and closes the distance that is left before time is up.',
  source: 'Boulware and HardHeaded, with an end game of our own, measured in the field.',
  sit: (outset) => seatParts(outset, parts),
};
