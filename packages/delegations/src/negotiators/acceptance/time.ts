// AC_time: late in the talks, anything is better than nothing.
import type { Acceptance, Seat } from '../compose.ts';
import { canStillOffer, type Outset, type Turn } from '../negotiator.ts';

/**
 * Any offer once the time has come; at the latest when no offer of one's own could be adopted any more, so that short talks have a late as well.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker (2014), AC_time.
 */
export function acceptLate(time: number): (seat: Seat) => Acceptance {
  return (seat) => (turn) => isLate(seat, turn, time);
}

/** Whether the time has come, or the party has no other chance. */
export function isLate(outset: Outset, turn: Turn, time: number): boolean {
  return turn.time >= time || !canStillOffer(outset, turn);
}
