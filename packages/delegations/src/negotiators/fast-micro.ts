/** MiCRO in longer steps where rounds are short, so that it could be through with its deals in time. */
import { atLevel } from './acceptance/at-level.ts';
import { seatParts } from './compose.ts';
import { type Negotiator, offersLeft } from './negotiator.ts';
import { type Stride, walkDown } from './offering/walk.ts';

/** The deals left, spread over the offers left. */
const stride: Stride = (outset, turn, dealsLeft) => Math.max(1, Math.ceil(dealsLeft / Math.max(1, offersLeft(outset, turn))));

export const fastMicro: Negotiator = {
  id: 'fast-micro',
  summary: 'MiCRO in longer steps where rounds are short, so that it could be through with its deals in time.',
  source: 'After FastMiCRO of NegMAS; the step is the deals left by the offers left.',
  sit: (outset) => seatParts(outset, { planning: walkDown(stride), acceptance: atLevel }),
};
