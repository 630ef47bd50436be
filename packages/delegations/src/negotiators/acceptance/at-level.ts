// Accepts what it asks for.
import { reaches } from '../../parts/acceptance/rules/at-level.ts';
import type { Acceptance, Seat } from '../compose.ts';

/** An offer at or above the level. */
export function atLevel({ own }: Seat): Acceptance {
  return ({ offer }, { level }) => reaches(own.totals[offer] ?? 0, level);
}
