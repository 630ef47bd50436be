/** Holds out for a fifth of the time, then gives way late, to 80 % at the most; at the very end it takes what there is. */

import { shareAt } from '../parts/aspiration/curve.ts';
import { either } from './acceptance/either.ts';
import { acceptNext } from './acceptance/next.ts';
import { acceptLate } from './acceptance/time.ts';
import { byTime } from './aspiration/time.ts';
import { offerFor, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byRoulette } from './offering/by-roulette.ts';
import { frequencyModel } from './opponent-model/frequency.ts';

/** The constants of the original: 1 − t^10 after a fifth of the time, down to 0.8; near-equals lie within up to 0.05, the wider the more it has conceded. */
const CURVE = { exponent: 10, hold: 0.2, floor: 0.8 };
const NEAR_EQUALS = 0.05;
const LATE = 0.99;

export const agreeable: Negotiator = {
  id: 'agreeable',
  summary: 'Holds out for a fifth of the time, then gives way late, to 80 % at the most; at the very end it takes what there is.',
  source: 'AgreeableAgent2018 (ANAC 2018).',
  sit: (outset) =>
    seatParts(outset, {
      planning: offerFor(
        byTime(CURVE),
        byRoulette((time) => NEAR_EQUALS * (1 - shareAt(CURVE, time))),
      ),
      acceptance: either(acceptNext, acceptLate(LATE)),
      model: frequencyModel(),
    }),
};
