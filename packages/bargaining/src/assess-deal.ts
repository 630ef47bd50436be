// One deal, seen from its parties. With many parties nearly every deal is efficient, so that efficiency alone says little.
import { EPSILON } from './space.ts';

/** How good a deal is for those who would have to keep it. */
export interface DealAssessment {
  /** Its product of gains as a share of the Nash value, 0–1; 0 where that is 0. */
  readonly nashShare: number;
  /** The party with the least gain, the first of several; −1 where there is no party. */
  readonly worstOff: number;
  /** The parties that are worse off than without a deal, in party order. Nobody blocks a deal of the zone. */
  readonly blockers: readonly number[];
}

/** Against what a deal is judged. */
export interface AssessmentMeasure {
  readonly reservations: readonly number[];
  /** The value of the Nash solution. */
  readonly nashValue: number;
}

/**
 * How near a deal is to the Nash solution, who gains least by it and who would block it. Totals in party order.
 *
 * @example
 * assessDeal([3, 1], { reservations: [0, 0], nashValue: 4 }) // => { nashShare: 0.75, worstOff: 1, blockers: [] }
 */
export function assessDeal(totals: readonly number[], { reservations, nashValue }: AssessmentMeasure): DealAssessment {
  const gains = totals.map((total, party) => total - (reservations[party] ?? 0));
  const product = gains.reduce((all, gain) => all * Math.max(0, gain), 1);
  return {
    nashShare: nashValue > 0 ? product / nashValue : 0,
    worstOff: gains.reduce((worst, gain, party) => (gain < (gains[worst] ?? Number.POSITIVE_INFINITY) ? party : worst), -1),
    blockers: gains.flatMap((gain, party) => (gain < -EPSILON ? [party] : [])),
  };
}
