// AC_next: accepts what is at least as good as what it would offer next.
import type { Acceptance, Seat } from '../compose.ts';

/**
 * An offer that is worth no less than one's own next offer.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker, "Effective Acceptance Conditions in Real-time Automated Negotiation", Decision Support Systems 60 (2014).
 */
export function acceptNext({ own }: Seat): Acceptance {
  return ({ offer }, { next }) => next >= 0 && (own.totals[offer] ?? 0) >= (own.totals[next] ?? 0);
}
