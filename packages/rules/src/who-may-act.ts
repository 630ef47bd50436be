/** Whose turn it is. */
import { currentRoom, openTexts, owedVotes, owesAnswer, phase, speaker, venueAt } from './place.ts';
import type { ScenarioFace } from './setup.ts';
import type { PublicPart, Room, Table } from './table.ts';
import type { View } from './view.ts';
import { phaseOf, type Seat } from './vocabulary.ts';

/** Whether a majority vote has sent everybody from the floor to the margins. */
function hasRecessed(room: Room): boolean {
  return room.motions.some((motion) => motion.kind === 'recess' && motion.status === 'passed');
}

/** On the floor: first whoever owes a ballot on a motion, then the holder of the floor, then those who owe answers to texts, in speaking order. */
function floorOrder(face: ScenarioFace, open: PublicPart, room: Room): readonly Seat[] {
  if (hasRecessed(room)) return [];
  const seated = venueAt(face, open)?.seats ?? [];
  const seats = open.floor.order.filter((seat) => seated.includes(seat) && !open.out.includes(seat));
  const holder = speaker(open);
  const voters = seats.filter((seat) => owedVotes(room, seat).length > 0);
  const answerers = seats.filter((seat) => openTexts(room).some((text) => owesAnswer(text, seat, open.round)));
  return [...new Set([...voters, ...(holder ? [holder] : []), ...answerers])];
}

function stillAsked(room: Room | undefined): readonly Seat[] {
  return (room?.silence?.asked ?? []).filter((seat) => !room?.silence?.kept.includes(seat));
}
function stillToPress(face: ScenarioFace, open: PublicPart): readonly Seat[] {
  return face.seats.map((seat) => seat.id).filter((seat) => !open.intervalDone.includes(seat));
}

/** In the margins: those who owe a reply first, then those who have neither acted nor passed; every delegation has its margins, seated or not. */
function inTheMargins(table: Table): readonly Seat[] {
  const seats = table.setup.face.seats.map((seat) => seat.id);
  const { marginsUsed, marginsPassed } = table.public;
  const asked = seats.filter((seat) => (table.private[seat]?.requests.length ?? 0) > 0);
  const free = seats.filter((seat) => !marginsUsed.includes(seat) && !marginsPassed.includes(seat));
  return [...new Set([...asked, ...free])];
}

/** The seats that may act now, the one expected first at the head; empty when nobody may. */
export function whoMayAct(table: Table): readonly Seat[] {
  switch (phase(table)) {
    case 'floor': {
      const room = currentRoom(table);
      return room ? floorOrder(table.setup.face, table.public, room) : [];
    }
    case 'margins':
      return inTheMargins(table);
    case 'silence':
      return stillAsked(currentRoom(table));
    case 'interval':
      return stillToPress(table.setup.face, table.public);
    default:
      return [];
  }
}

/** As far as a view shows it: replies owed only where they are owed to or by the watcher, answers only in a room where it sits. */
function awaitedInMargins(view: View): readonly Seat[] {
  const { marginsUsed, marginsPassed } = view.public;
  const own = view.own && view.own.part.requests.length > 0 ? [view.own.seat] : [];
  const asked = view.own?.part.asked.map((request) => request.to) ?? [];
  const free = view.scenario.seats.map((seat) => seat.id).filter((seat) => !marginsUsed.includes(seat) && !marginsPassed.includes(seat));
  return [...new Set([...own, ...asked, ...free])];
}

/** Whom a watcher can see to be awaited: like {@link whoMayAct}, from a view alone, so that a private request or a text of another room does not show. */
export function awaitedIn(view: View): readonly Seat[] {
  const { scenario: face, public: open } = view;
  const room = view.rooms[venueAt(face, open)?.id ?? ''];
  switch (phaseOf(open.position)) {
    case 'floor': {
      const holder = speaker(open);
      if (room) return floorOrder(face, open, room);
      return holder ? [holder] : [];
    }
    case 'margins':
      return awaitedInMargins(view);
    case 'silence':
      return stillAsked(room);
    case 'interval':
      return stillToPress(face, open);
    default:
      return [];
  }
}

/** Whether the talks are over. */
export function isConcluded(table: Table): boolean {
  return table.public.position === 'concluded';
}
