/** Gives way early: 1 − t^¼. */
import type { Negotiator } from './negotiator.ts';
import { timeDependent } from './time-dependent.ts';

export const conceder: Negotiator = timeDependent({
  id: 'conceder',
  summary: 'Gives way early: 1 − t^¼.',
  source: 'Faratin, Sierra and Jennings (1998), with the exponent of the reference.',
  exponent: 0.25,
});
