// Utilities as points and back. Points are 0 or more and the best options add to 100; utilities are whatever the other program made them.
import type { ForeignParty } from './problem.ts';

/** A party's numbers in points. Utility = zero + unit × points, for every deal and for the fallback. */
export interface Scaled {
  readonly points: readonly (readonly number[])[];
  readonly fallback: number;
  readonly unit: number;
  readonly zero: number;
  /** True when the reservation is above the best deal: no fallback can say that, so it stands at 100. */
  readonly isOutOfReach: boolean;
}

const TOTAL = 100;
/** A best deal as near to 1 as this is worth 1; the rest is the rounding of its sum. */
const NEAR = 1e-12;
/** Differences as small as this beside the numbers themselves are rounding: then every deal is worth the same. */
const FLAT = 1e-9;

/**
 * A party's worths as points. Worths below 0 are lifted issue by issue; where lifting is not needed, points are simply utility / unit.
 *
 * @example
 * toPoints({ worths: [[0, 0.4], [0.6, 0.2]], constant: 0, reservation: 0.3, … }) // => { points: [[0, 40], [60, 20]], fallback: 30, unit: 0.01, zero: 0, … }
 */
export function toPoints(party: ForeignParty): Scaled {
  const worths = party.worths.map((worth, issue) => (issue === 0 ? worth.map((value) => value + party.constant) : worth));
  const lifts = worths.map((worth) => Math.max(0, -Math.min(...worth)));
  const lifted = worths.map((worth, issue) => worth.map((value) => value + (lifts[issue] ?? 0)));
  const best = sum(lifted.map((worth) => Math.max(...worth)));
  const { reservation } = party;
  // The zero must not be above the reservation, nor may everything be worth nothing; what is missing goes to the first issue.
  const below = Math.max(0, -(reservation ?? 0) - sum(lifts));
  const isFlat = best + below <= FLAT * Math.max(1, sum(lifts));
  const rest = isFlat ? below + 1 : below;
  const zero = -sum(lifts) - rest;
  const unit = Math.abs(best + rest - 1) <= NEAR ? 1 / TOTAL : (best + rest) / TOTAL;
  const points = lifted.map((worth, issue) => worth.map((value) => tidy((value + (issue === 0 ? rest : 0)) / unit)));
  const fallback = reservation === null ? 0 : (reservation - zero) / unit;
  return { points, fallback: tidy(fallback), unit, zero: zero === 0 ? 0 : zero, isOutOfReach: fallback > TOTAL + FLAT };
}

/** Points without the last digits, which are rounding: utilities stay exact to 1e-13 of the best deal. */
function tidy(points: number): number {
  return Math.min(TOTAL, Math.max(0, Math.round(points * 1e13) / 1e13));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A number with the digits that carry meaning: 0.35 rather than 0.35000000000000003. */
export function shortened(number: number): number {
  return Number(number.toPrecision(14));
}
