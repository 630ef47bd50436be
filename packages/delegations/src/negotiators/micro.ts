/** Goes down its deals one by one, a new one for every new one of the others; takes what is as good as its next. */
import { atLevel } from './acceptance/at-level.ts';
import { seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { walkDown } from './offering/walk.ts';

export const micro: Negotiator = {
  id: 'micro',
  summary: 'Goes down its deals one by one, a new one for every new one of the others; takes what is as good as its next.',
  source: 'D. de Jonge, IJCAI (2022): MiCRO. It does not look at the deadline.',
  sit: (outset) => seatParts(outset, { planning: walkDown(() => 1), acceptance: atLevel }),
};
