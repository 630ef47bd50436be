/** Small steps, late, with a margin over its fallback. */
import { TEMPERAMENTS } from '../temperaments.ts';
import { concede, type Strategy } from './strategy.ts';

export const cautious: Strategy = {
  id: 'cautious',
  summary: 'Small steps, late, with a margin over its fallback.',
  temperament: TEMPERAMENTS.guarded,
  aspiration: (time) => concede(time, { start: 0.9, end: 0.25, exponent: 2 }),
  conditions: false,
  margins: true,
  reserve: 1,
};
