// Accepts what is as good as an offer that it has made itself.
import type { Acceptance, Seat } from '../compose.ts';

/** An offer that is worth no less than the worst that one has already offered. */
export function acceptLowestMade({ own, memory, place }: Seat): Acceptance {
  return ({ offer }) => (memory.offers[place] ?? []).some((deal) => (own.totals[offer] ?? 0) >= (own.totals[deal] ?? 0));
}
