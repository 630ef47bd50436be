// Whoever cannot offer any more takes what there is.
import type { Acceptance, Seat } from '../compose.ts';
import { canStillOffer } from '../negotiator.ts';

/** Any offer, once no offer of one's own could be adopted any more. */
export function lastWord(seat: Seat): Acceptance {
  return (turn) => !canStillOffer(seat, turn);
}
