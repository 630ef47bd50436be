/** Holds its ground and gives way only at the end: 1 − t^4. */
import type { Negotiator } from './negotiator.ts';
import { timeDependent } from './time-dependent.ts';

export const boulware: Negotiator = timeDependent({
  id: 'boulware',
  summary: 'Holds its ground and gives way only at the end: 1 − t^4.',
  source: 'Faratin, Sierra and Jennings (1998), with the exponent of the reference.',
  exponent: 4,
});
