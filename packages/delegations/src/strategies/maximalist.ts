/** Asks for everything and waits. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const maximalist: Strategy = {
  id: 'maximalist',
  summary: 'Asks for everything and waits.',
  temperament: TEMPERAMENTS.unbending,
  variant: 'maximalist',
  aspiration: (time) => concede(time, { start: 1, end: 0.8, exponent: 8 }),
  conditions: false,
  margins: false,
  reserve: 0,
  late: null,
};
