/** Holds its ground and gives way only at the end: t^4. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const boulware: Strategy = {
  id: 'boulware',
  summary: 'Holds its ground and gives way only at the end: t^4.',
  temperament: TEMPERAMENTS.steady,
  variant: null,
  aspiration: (time) => concede(time, { start: 1, end: 0, exponent: 4 }),
  conditions: true,
  margins: true,
  reserve: 0.5,
  late: null,
};
