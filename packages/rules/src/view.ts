/** All that one watcher may know, built from nothing: the public part, the rooms it sits in, and its own private part. */
import { type Event, ruleOf } from './events/index.ts';
import type { Brief, ScenarioFace } from './setup.ts';
import type { PrivatePart, PublicPart, Room, Table } from './table.ts';
import type { Seat, VenueId, Watcher } from './vocabulary.ts';

/** What a delegation knows of itself. */
export interface OwnView {
  readonly seat: Seat;
  readonly brief: Brief;
  readonly part: PrivatePart;
}

/** A watcher's whole knowledge: plain JSON, safe to send to that watcher. */
export interface View {
  readonly watcher: Watcher;
  readonly scenario: ScenarioFace;
  readonly public: PublicPart;
  /** By venue, only those where the watcher's delegation sits. */
  readonly rooms: Readonly<Record<VenueId, Room>>;
  /** Null for onlookers. */
  readonly own: OwnView | null;
  /** Every delegation's own view, for the instructor only; null for everybody else. */
  readonly all: Readonly<Record<Seat, OwnView>> | null;
}
/** The view of a watcher that has a seat. */
export type SeatView = View & { readonly own: OwnView };

function ownView(table: Table, seat: Seat): OwnView | null {
  if (!Object.hasOwn(table.private, seat)) return null;
  const brief = table.setup.briefs[seat];
  const part = table.private[seat];
  return brief && part ? { seat, brief, part } : null;
}

/**
 * All that `watcher` may know of the table. A seat gets the public part, the rooms of the venues where it is seated and its own part; spectator and
 * projector the public part; the instructor everything but the seed. An unknown watcher gets what a spectator gets.
 */
export function viewFor(table: Table, watcher: Watcher): View {
  const { face } = table.setup;
  const instructor = watcher === 'instructor';
  const rooms: Record<VenueId, Room> = {};
  for (const venue of face.venues) {
    const room = table.rooms[venue.id];
    if (room && (instructor || venue.seats.includes(watcher))) rooms[venue.id] = room;
  }
  const all = instructor ? Object.fromEntries(face.seats.map((seat) => [seat.id, ownView(table, seat.id) as OwnView])) : null;
  return { watcher, scenario: face, public: table.public, rooms, own: ownView(table, watcher), all };
}

/** The view of a seat that exists; for callers that have already checked the seat. */
export function seatView(table: Table, seat: Seat): SeatView {
  return viewFor(table, seat) as SeatView;
}

/**
 * An event as `watcher` sees it, or null where it does not. Judged on the table *before* the event. The form is built from nothing: the kind and the
 * fields that the event's rule shows. The instructor sees every field.
 */
export function eventFor(table: Table, event: Event, watcher: Watcher): Event | null {
  const rule = ruleOf(event);
  if (watcher === 'instructor') return event;
  const audience = rule.audience(event, table);
  if (audience !== 'all' && !audience.includes(watcher)) return null;
  const form: Record<string, unknown> = { kind: event.kind };
  for (const field of rule.shows) form[field] = event[field as keyof Event];
  return form as unknown as Event;
}
