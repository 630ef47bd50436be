/** What follows in time on entering a phase. The engine asks once, each time the statechart has moved. */

import { endSilence } from '../acts/keep-silence.ts';
import { askAgain } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { outcomeOf } from '../outcome.ts';
import { currentRoom, currentVenue } from '../place.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import { type Phase, type Position, phaseOf, type Seat } from '../vocabulary.ts';
import { closeVenue } from './closing.ts';
import { endFloor } from './end-of-floor.ts';
import { endRound } from './end-of-round.ts';
import { openInterval } from './interval.ts';
import { ratify } from './ratification.ts';

/** The venue's seats rotated by one each round; a chair without a vote of its own interests (a mediator) speaks last. */
export function speakingOrder(table: Table, round: number): readonly Seat[] {
  const venue = currentVenue(table);
  if (!venue) return [];
  const isMediator = (seat: Seat): boolean => seat === venue.chair && table.setup.face.seats.find((setup) => setup.id === seat)?.role === 'mediator';
  const parties = venue.seats.filter((seat) => !isMediator(seat));
  const first = (round - 1) % parties.length;
  return [...parties.slice(first), ...parties.slice(0, first), ...venue.seats.filter(isMediator)];
}

function openVenue(table: Table, position: Position): readonly Event[] {
  const id = position.slice(0, position.indexOf('.'));
  return [{ kind: 'venueOpened', venue: id, index: table.setup.face.venues.findIndex((venue) => venue.id === id) }];
}

/** With the new round the reservations of the last have run out: what they alone held is adopted. */
function openRound(table: Table): readonly Event[] {
  const round = table.public.round + 1;
  return unfold(
    table,
    endRound,
    (now) => [{ kind: 'roundOpened', round, order: speakingOrder(now, round) }],
    (now) => askAgain(now, () => true),
  );
}

/** Everybody seated is asked, but those who have agreed already. Where nobody is left to ask, the text is adopted at once. */
function openSilence(table: Table): readonly Event[] {
  const room = currentRoom(table);
  const text = room?.texts.find((candidate) => candidate.id === room.silence?.text);
  if (!text) return [];
  const agreed = (seat: Seat): boolean => {
    const answer = text.ballots[seat]?.answer;
    return text.sponsors.includes(seat) || answer === 'joined' || answer === 'joinedWithStatement';
  };
  const asked = (currentVenue(table)?.seats ?? []).filter((seat) => !agreed(seat));
  return unfold(table, () => [{ kind: 'silenceOpened', text: text.id, asked }], endSilence);
}

function conclude(table: Table): readonly Event[] {
  return [{ kind: 'endingReached', ending: outcomeOf(table).id }];
}

const FOLLOWS: Readonly<Record<Phase, (table: Table, position: Position) => readonly Event[]>> = {
  briefing: () => [],
  opening: openVenue,
  floor: openRound,
  margins: endFloor,
  silence: openSilence,
  closing: (table) => unfold(table, endFloorIfClosed, closeVenue),
  interval: openInterval,
  ratification: ratify,
  concluded: conclude,
};

/** A close called on the floor skips the margins: what ends with the floor must still end. */
function endFloorIfClosed(table: Table): readonly Event[] {
  return currentRoom(table)?.motions.some((motion) => motion.status === 'open') ? endFloor(table) : [];
}

/** What follows on having entered `position`; the table must already stand there. */
export function consequences(table: Table, position: Position): readonly Event[] {
  return FOLLOWS[phaseOf(position)](table, position);
}
