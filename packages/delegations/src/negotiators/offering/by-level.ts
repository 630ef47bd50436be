// Offers what it asks for and no more.
import { dealAt } from '@parley/bargaining';
import type { Offering, Seat } from '../compose.ts';

/** The deal of the lowest own total at or above the level. */
export function byLevel({ own }: Seat): Offering {
  return (_, level) => dealAt(own, level);
}
