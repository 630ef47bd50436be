/** Gives way early: t^¼. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const conceder: Strategy = {
  id: 'conceder',
  summary: 'Gives way early: t^¼.',
  temperament: TEMPERAMENTS.builder,
  variant: null,
  aspiration: (time) => concede(time, { start: 1, end: 0, exponent: 0.25 }),
  conditions: true,
  margins: true,
  reserve: 0.5,
  late: 1,
};
