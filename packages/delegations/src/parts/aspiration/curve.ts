// The curve of concession that negotiators and delegations share.

/** The course of a concession over time. */
export interface Course {
  /** Of time, in 1 − t^e: over 1 late, under 1 early. */
  readonly exponent: number;
  /** Until this time nothing is conceded; 0 without it. */
  readonly hold?: number;
}

/**
 * The share of its range that a party still holds out for at a time: 1 until `hold`, then 1 − t^e down to 0. Never rises with time.
 *
 * Source: P. Faratin, C. Sierra and N. R. Jennings, "Negotiation Decision Functions for Autonomous Agents", Robotics and Autonomous Systems 24 (1998).
 *
 * @example
 * shareAt({ exponent: 1 }, 0.25) // => 0.75
 */
export function shareAt({ exponent, hold = 0 }: Course, time: number): number {
  return 1 - Math.min(Math.max((time - hold) / (1 - hold), 0), 1) ** exponent;
}

/** The share asked for: from `start` to `end`, late for exponents over 1 (Boulware), early for those under 1 (conceder). */
export function concede(time: number, curve: Course & { readonly start: number; readonly end: number }): number {
  return curve.end + (curve.start - curve.end) * shareAt(curve, time);
}
