/** Gives way by equal steps. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const linear: Strategy = {
  id: 'linear',
  summary: 'Gives way by equal steps.',
  temperament: TEMPERAMENTS.steady,
  variant: null,
  aspiration: (time) => concede(time, { start: 1, end: 0, exponent: 1 }),
  conditions: true,
  margins: true,
  reserve: 0.5,
  late: 1,
};
