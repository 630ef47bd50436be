/** Boulware as GENIUS plays it: 1 − t^5. */
import type { Negotiator } from './negotiator.ts';
import { timeDependent } from './time-dependent.ts';

export const geniusBoulware: Negotiator = timeDependent({
  id: 'genius-boulware',
  summary: 'Boulware as GENIUS plays it: 1 − t^5.',
  source: 'R. Lin et al., Genius, Computational Intelligence 30 (2014), with e = 0.2.',
  exponent: 5,
});
