// Accepts what it asks for.
import type { Acceptance, Seat } from '../compose.ts';

/** An offer at or above the level. */
export function atLevel({ own }: Seat): Acceptance {
  return ({ offer }, { level }) => (own.totals[offer] ?? 0) >= level;
}
