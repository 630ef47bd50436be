// What is bargained over.
import type { DealSpace } from './space.ts';
import type { PartyWorth } from './worth.ts';

/** What is bargained over, what it is worth to whom, and what nobody goes below. */
export interface BargainingProblem {
  readonly space: DealSpace;
  /** One per party: points that add up, or any function. */
  readonly tables: readonly PartyWorth[];
  /** What each party has without a deal; a deal is acceptable at or above it. */
  readonly reservations: readonly number[];
}
