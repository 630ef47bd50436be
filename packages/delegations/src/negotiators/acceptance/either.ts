// Accepts what one of several parts would accept.
import type { Acceptance, Seat } from '../compose.ts';

/** Whatever one of the parts accepts. */
export function either(...parts: readonly ((seat: Seat) => Acceptance)[]): (seat: Seat) => Acceptance {
  return (seat) => {
    const acceptances = parts.map((part) => part(seat));
    return (turn, plan) => acceptances.some((acceptance) => acceptance(turn, plan));
  };
}
