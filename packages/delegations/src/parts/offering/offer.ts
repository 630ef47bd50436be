/** What weighing a venue's packages comes to. */
import type { Package } from '@parley/rules';

/** A package that could be tabled. */
export interface Offer extends Package {
  /** Own value with it, its conditions met, less the price of lines left. */
  readonly own: number;
  /** How content the others are believed to be, weighted; negative when somebody would lose. */
  readonly others: number;
  /** The least content of those whose assent is needed. */
  readonly worst: number;
}
/** What a delegation could table and what it asks for. */
export interface Offers {
  /** The best own value among thinkable offers; the floor where there is none. */
  readonly best: number;
  /** What it asks for now: between its floor and its best. */
  readonly asks: number;
  /** What it would table now; null where nothing it may table clears what it asks for. */
  readonly next: Offer | null;
}
