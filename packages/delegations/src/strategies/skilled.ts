/** Sounds out, meets, cables, and links what it gives now to what it needs at a later table. */
import { concede } from '../parts/aspiration/curve.ts';
import { TEMPERAMENTS } from '../temperaments.ts';
import type { Strategy } from './strategy.ts';

export const skilled: Strategy = {
  id: 'skilled',
  summary: 'Sounds out, meets, cables, and links what it gives now to what it needs at a later table.',
  temperament: TEMPERAMENTS.builder,
  variant: null,
  aspiration: (time) => concede(time, { start: 0.9, end: 0.4, exponent: 1.5 }),
  conditions: true,
  margins: true,
  reserve: 0,
  late: 1,
};
