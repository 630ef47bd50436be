/** Listens for half the time, concedes to what it may expect, and offers last what most of the others have already backed. */
import { either } from './acceptance/either.ts';
import { lastWord } from './acceptance/last-word.ts';
import { acceptNext } from './acceptance/next.ts';
import { toLowerLimit } from './aspiration/lower-limit.ts';
import { offerFor, type Parts, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byModel } from './offering/by-model.ts';
import { reOffering } from './offering/re-offer.ts';
import { frequencyModel } from './opponent-model/frequency.ts';

/** Deals within a twentieth of the range above the level are near-equals. */
const NEAR_EQUALS = { width: 0.05 };

const parts: Parts = {
  planning: reOffering(offerFor(toLowerLimit, byModel(NEAR_EQUALS))),
  acceptance: either(acceptNext, lastWord),
  model: frequencyModel(),
};

export const atlas: Negotiator = {
  id: 'atlas',
  summary: 'Listens for half the time, concedes to what it may expect, and offers last what most of the others have already backed.',
  source: 'After A. Mori and T. Ito, Atlas3 (ANAC 2015).',
  sit: (outset) => seatParts(outset, parts),
};
