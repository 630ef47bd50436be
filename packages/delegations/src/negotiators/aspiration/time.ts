// Asks for less as time goes by.
import { levelAt, type RankedDeals } from '@parley/bargaining';
import type { Aspiration, Seat } from '../compose.ts';

/** The course of a concession. */
export interface Curve {
  /** Of time, in 1 − t^e: over 1 late, under 1 early. */
  readonly exponent: number;
  /** Until this time nothing is conceded; 0 without it. */
  readonly hold?: number;
  /** Where concession ends, as a share of the way from the worst deal to the best; never under the reservation, which is where it ends without this. */
  readonly floor?: number;
}

/**
 * The share of its range that a party still holds out for at a time: 1 until `hold`, then 1 − t^e down to 0. Never rises with time.
 *
 * Source: P. Faratin, C. Sierra and N. R. Jennings, "Negotiation Decision Functions for Autonomous Agents", Robotics and Autonomous Systems 24 (1998).
 *
 * @example
 * shareAt({ exponent: 1 }, 0.25) // => 0.75
 */
export function shareAt({ exponent, hold = 0 }: Curve, time: number): number {
  return 1 - Math.min(Math.max((time - hold) / (1 - hold), 0), 1) ** exponent;
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
