/** Keeps its declared lines and orders; few side meetings, no conditions. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const history: Strategy = {
  id: 'history',
  summary: 'Keeps its declared lines and orders; few side meetings, no conditions.',
  temperament: TEMPERAMENTS.official,
  variant: null,
  aspiration: (time) => concede(time, { start: 1, end: 0.3, exponent: 4 }),
  conditions: false,
  margins: false,
  reserve: 0,
  late: null,
};
