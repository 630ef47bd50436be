// AC_time: late in the talks, anything is better than nothing.
import { isLate } from '../../parts/acceptance/rules/time.ts';
import type { Acceptance, Seat } from '../compose.ts';
import { canStillOffer, type Outset, type Turn } from '../negotiator.ts';

/** Any offer once the time has come; at the latest when no offer of one's own could be adopted any more. */
export function acceptLate(time: number): (seat: Seat) => Acceptance {
  return (seat) => (turn) => isLateIn(seat, turn, time);
}

/** Whether the time has come in a turn, or the party has no other chance. */
export function isLateIn(outset: Outset, turn: Turn, late: number): boolean {
  return isLate({ time: turn.time, late, canOffer: canStillOffer(outset, turn) });
}
