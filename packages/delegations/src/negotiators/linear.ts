/** Gives way by equal steps: 1 − t. */
import type { Negotiator } from './negotiator.ts';
import { timeDependent } from './time-dependent.ts';

export const linear: Negotiator = timeDependent({
  id: 'linear',
  summary: 'Gives way by equal steps: 1 − t.',
  source: 'Faratin, Sierra and Jennings (1998).',
  exponent: 1,
});
