/** Whose turn it is. */
import { currentRoom, owedTexts, owedVotes, phase, present, speaker } from './place.ts';
import type { Table } from './table.ts';
import type { Seat } from './vocabulary.ts';

/** Whether a majority vote has sent everybody from the floor to the margins. */
export function hasRecessed(table: Table): boolean {
  return currentRoom(table)?.motions.some((motion) => motion.kind === 'recess' && motion.status === 'passed') ?? false;
}

/** On the floor: first whoever owes a ballot on a motion, then the holder of the floor, then those who owe answers to texts, in speaking order. */
function onTheFloor(table: Table): readonly Seat[] {
  const room = currentRoom(table);
  if (!room || hasRecessed(table)) return [];
  const seats = table.public.floor.order.filter((seat) => present(table).includes(seat));
  const holder = speaker(table.public);
  const voters = seats.filter((seat) => owedVotes(room, seat).length > 0);
  const answerers = seats.filter((seat) => owedTexts(table, seat).length > 0);
  return [...new Set([...voters, ...(holder ? [holder] : []), ...answerers])];
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
    case 'floor':
      return onTheFloor(table);
    case 'margins':
      return inTheMargins(table);
    case 'silence': {
      const silence = currentRoom(table)?.silence;
      return (silence?.asked ?? []).filter((seat) => !silence?.kept.includes(seat));
    }
    case 'interval':
      return table.setup.face.seats.map((seat) => seat.id).filter((seat) => !table.public.intervalDone.includes(seat));
    default:
      return [];
  }
}

/** Whether the talks are over. */
export function isConcluded(table: Table): boolean {
  return table.public.position === 'concluded';
}
