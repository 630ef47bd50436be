// How fast a party concedes: the time-dependent tactics.
import type { RankedDeals } from './ranked-deals.ts';

/** Boulware gives way late, a conceder early, a linear party evenly. */
export type Concession = 'boulware' | 'linear' | 'conceder';

/** The exponent of time in 1 − t^e. GENIUS plays its Boulware with 5. */
const EXPONENTS: Readonly<Record<Concession, number>> = { boulware: 4, linear: 1, conceder: 0.25 };

/** How much under the level a party would still say yes, so that rounding stands in nobody's way. */
const EASE = 1e-4;

/**
 * The share of a party's range that it still holds out for at a time from 0 to 1: 1 − t^e.
 *
 * Source: P. Faratin, C. Sierra and N. R. Jennings, "Negotiation Decision Functions for Autonomous Agents", Robotics and Autonomous Systems 24 (1998).
 *
 * @example
 * heldShare('linear', 0.25) // => 0.75
 */
export function heldShare(concession: Concession, time: number): number {
  return 1 - time ** EXPONENTS[concession];
}

/** The total that a party asks for when it still holds out for a share of its range; never under the lowest that it takes. */
export function levelAt({ lowest, highest }: Pick<RankedDeals, 'lowest' | 'highest'>, share: number): number {
  return Math.max(lowest, (highest - lowest) * share + lowest - EASE);
}
