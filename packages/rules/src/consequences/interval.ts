/** What happens between venues: the world's events, drawn by the seed, and drift. */
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { currentVenue } from '../place.ts';
import { moveEvents, movesOf } from '../pressures/move.ts';
import type { WorldEventSetup } from '../setup.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { VenueId } from '../vocabulary.ts';

/**
 * Whether the seat's own move has cancelled an event. Each gesture (or show of pressure) cancels the next event of its kind that comes due from its
 * venue on; what is cancelled by another act is cancelled as soon as that act was done.
 */
function isCancelled(table: Table, event: WorldEventSetup): boolean {
  const { cancelIf } = event;
  if (cancelIf === null) return false;
  const { verb, by } = cancelIf;
  if (verb !== 'gesture' && verb !== 'pressure') return (table.sealed.verbsUsed[by] ?? []).includes(verb);
  const at = (venue: VenueId): number => table.setup.face.venues.findIndex((candidate) => candidate.id === venue);
  const kin = table.setup.sealed.events.filter((other) => other.cancelIf?.verb === verb && other.cancelIf.by === by);
  const due = kin.toSorted((a, b) => at(a.after) - at(b.after));
  const moves = table.public.meansUsed.filter((used) => used.seat === by && used.verb === verb).map((used) => at(used.venue));
  const cancelled: WorldEventSetup[] = [];
  for (const move of moves) {
    const next = due.find((candidate) => at(candidate.after) >= move && !cancelled.includes(candidate));
    if (next) cancelled.push(next);
  }
  return cancelled.includes(event);
}

function drawEvent(table: Table, event: WorldEventSetup): readonly Event[] {
  const drawn = draw(table, { seat: '', act: 'event', object: event.id });
  const cancelled = isCancelled(table, event);
  const idle = event.onlyIf === 'surprised' && table.public.surprised.length === 0;
  if (cancelled || idle || drawn >= event.probability) return [{ kind: 'worldEventMissed', id: event.id, cancelled, draw: drawn }];
  return [
    { kind: 'worldEventHappened', id: event.id, text: event.text, draw: drawn },
    ...moveEvents(table, movesOf(event.change, { code: `event.${event.id}` })),
  ];
}

/** The events of an interval after the venue just left. */
export function openInterval(table: Table): readonly Event[] {
  const { events, drift } = table.setup.sealed;
  const due = events.filter((event) => event.after === currentVenue(table)?.id);
  return unfold(table, ...due.map((event) => (now: Table) => drawEvent(now, event)), (now) => moveEvents(now, movesOf(drift, { code: 'drift' })));
}
