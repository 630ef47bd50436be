// AC_next: accepts what is at least as good as what it would offer next.
import { isAsGoodAsNext } from '../../parts/acceptance/rules/next.ts';
import type { Acceptance, Seat } from '../compose.ts';

/** An offer that is worth no less than one's own next offer. */
export function acceptNext({ own }: Seat): Acceptance {
  return ({ offer }, { next }) => isAsGoodAsNext(own.totals[offer] ?? 0, next >= 0 ? (own.totals[next] ?? 0) : null);
}
