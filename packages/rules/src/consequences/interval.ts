/** What happens between venues: the world's events, drawn by the seed, and drift. */
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { currentVenue } from '../place.ts';
import { moveEvents, movesOf } from '../pressures/move.ts';
import type { WorldEventSetup } from '../setup.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';

/** A gesture by the named seat at the venue just left, or since the last event of the kind, cancels it. */
function isCancelled(table: Table, event: WorldEventSetup): boolean {
  const { cancelIf } = event;
  return cancelIf !== null && (table.sealed.verbsUsed[cancelIf.by] ?? []).includes(cancelIf.verb);
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
