// Asks for less as time goes by.
import { levelAt, type RankedDeals } from '@parley/bargaining';
import { type Course, shareAt } from '../../parts/aspiration/curve.ts';
import type { Aspiration, Seat } from '../compose.ts';

/** The course of a concession, and where it ends. */
export interface Curve extends Course {
  /** Where concession ends, as a share of the way from the worst deal to the best; never under the reservation, which is where it ends without this. */
  readonly floor?: number;
}

/** The total where a curve ends. */
export function floorOf({ floor = 0 }: Curve, { worst, lowest, highest }: RankedDeals): number {
  return Math.max(lowest, worst + floor * (highest - worst));
}

/** The total that the curve asks for at the time. */
export function byTime(curve: Curve): (seat: Seat) => Aspiration {
  return ({ own }) => {
    const range = { lowest: floorOf(curve, own), highest: own.highest };
    return ({ time }) => levelAt(range, shareAt(curve, time));
  };
}
