/** Small questions about where the talks are and whose turn it is, asked of a table or of a view alike. */
import type { ScenarioFace, VenueSetup } from './setup.ts';
import type { Motion, PublicPart, Room, Table, Text } from './table.ts';
import { type Phase, phaseOf, type Seat } from './vocabulary.ts';

/** The venue where the talks now stand, or have just stood; undefined before the first. */
export function currentVenue(table: Table): VenueSetup | undefined {
  return venueAt(table.setup.face, table.public);
}
/** As {@link currentVenue}, from the parts that a view has too. */
export function venueAt(face: ScenarioFace, open: PublicPart): VenueSetup | undefined {
  return face.venues[open.venueIndex];
}
/** The current room; undefined before the first venue. */
export function currentRoom(table: Table): Room | undefined {
  return table.rooms[currentVenue(table)?.id ?? ''];
}
export function phase(table: Table): Phase {
  return phaseOf(table.public.position);
}
/** Seats of the current venue that have not walked out, in the venue's order. */
export function present(table: Table): readonly Seat[] {
  return (currentVenue(table)?.seats ?? []).filter((seat) => !table.public.out.includes(seat));
}
export function isSeated(table: Table, seat: Seat): boolean {
  return currentVenue(table)?.seats.includes(seat) ?? false;
}
/** Who holds the floor: the first in the speaking order who has not taken it and has not walked out. */
export function speaker(open: PublicPart): Seat | undefined {
  return open.floor.order.find((seat) => !open.floor.taken.includes(seat) && !open.out.includes(seat));
}
/** Texts that can be answered now: tabled and not under silence. */
export function openTexts(room: Room): readonly Text[] {
  return room.texts.filter((text) => text.status === 'tabled' && text.id !== room.silence?.text);
}
/** Whether `seat` still owes an answer to `text` in `round`: it is no sponsor, has no standing join and has not answered or passed this round. */
export function owesAnswer(text: Text, seat: Seat, round: number): boolean {
  if (text.sponsors.includes(seat)) return false;
  const ballot = text.ballots[seat];
  if (!ballot) return true;
  return ballot.answer !== 'joined' && ballot.answer !== 'joinedWithStatement' && ballot.round !== round;
}
/** Majority motions still open that `seat` has not voted on. */
export function owedVotes(room: Room, seat: Seat): readonly Motion[] {
  return room.motions.filter((motion) => motion.status === 'open' && motion.needs === 'majority' && !(seat in motion.votes));
}
/** Texts that `seat` owes an answer to now. */
export function owedTexts(table: Table, seat: Seat): readonly Text[] {
  const room = currentRoom(table);
  return room ? openTexts(room).filter((text) => owesAnswer(text, seat, table.public.round)) : [];
}
/** A pair's key in the scenario's seat order: "RU-US". */
export function pairOf(face: ScenarioFace, a: Seat, b: Seat): string {
  const order = face.seats.map((seat) => seat.id);
  return order.indexOf(a) <= order.indexOf(b) ? `${a}-${b}` : `${b}-${a}`;
}
/** Trust between two seats, 0–100; 50 where the scenario names none. */
export function trustBetween(face: ScenarioFace, open: PublicPart, pair: readonly [Seat, Seat]): number {
  return open.trust[pairOf(face, pair[0], pair[1])] ?? 50;
}
