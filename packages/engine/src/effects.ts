/** What the engine wants done outside: timers, as data with ids of their own. Whoever holds the clock performs them. */
import { type Position, phaseOf, type Table } from '@parley/rules';

/** Start a timer, or forget it. An id is a place in the week: "geneva.floor.1" is the floor of Geneva's first round. */
export type Effect =
  | { readonly kind: 'startTimer'; readonly id: string; readonly ms: number }
  | { readonly kind: 'cancelTimer'; readonly id: string };

const TIMED_PHASES: readonly string[] = ['floor', 'margins', 'silence', 'interval'];
const MS_PER_MINUTE = 60_000;

/** The timer that runs where a table rests: its id and its whole length; null where time is unlimited. `minutes` goes before the venue's own limit. */
export function timerAt(table: Table, minutes: number | null): { readonly id: string; readonly ms: number } | null {
  const { position } = table.public;
  if (!TIMED_PHASES.includes(phaseOf(position))) return null;
  const limit = minutes ?? (isInVenue(position) ? table.setup.face.venues[table.public.venueIndex]?.minutes : null) ?? null;
  return limit === null ? null : { id: timerId(table), ms: limit * MS_PER_MINUTE };
}

/** The timers to cancel and to start after a step from one table to another. */
export function effectsBetween(before: Table, after: Table, minutes: number | null): readonly Effect[] {
  if (timerId(before) === timerId(after)) return [];
  const [old, next] = [timerAt(before, minutes), timerAt(after, minutes)];
  return [...(old ? [{ kind: 'cancelTimer', id: old.id } as const] : []), ...(next ? [{ kind: 'startTimer', ...next } as const] : [])];
}

/** The interval after each venue is a place of its own. */
function timerId({ public: open }: Table): string {
  return isInVenue(open.position) ? `${open.position}.${open.round}` : `${open.position}.${open.venueIndex + 1}`;
}

function isInVenue(position: Position): boolean {
  return position.includes('.');
}
