/** Goes down a step for a step like MiCRO, and closes the distance that is left before time is up. */
import { atLevel } from './acceptance/at-level.ts';
import { either } from './acceptance/either.ts';
import { lastWord } from './acceptance/last-word.ts';
import { acceptNext } from './acceptance/next.ts';
import { type Parts, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { closing } from './offering/closing.ts';
import { walkDown } from './offering/walk.ts';
import { frequencyModel } from './opponent-model/frequency.ts';

const parts: Parts = {
  planning: closing(walkDown(() => 1)),
  acceptance: either(atLevel, acceptNext, lastWord),
  model: frequencyModel({ exponent: 0.5 }),
};

export const microCloser: Negotiator = {
  id: 'micro-closer',
  summary: 'Goes down a step for a step like MiCRO, and closes the distance that is left before time is up.',
  source: 'D. de Jonge, IJCAI (2022), with an end game of our own, measured in the field.',
  sit: (outset) => seatParts(outset, parts),
};
