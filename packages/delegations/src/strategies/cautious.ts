/** Small steps that stand by themselves: an early harvest, no conditions. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const cautious: Strategy = {
  id: 'cautious',
  summary: 'Small steps that stand by themselves: an early harvest, no conditions.',
  temperament: TEMPERAMENTS.guarded,
  variant: null,
  aspiration: (time) => concede(time, { start: 0.9, end: 0, exponent: 1.5 }),
  conditions: false,
  margins: true,
  reserve: 0,
  late: null,
};
