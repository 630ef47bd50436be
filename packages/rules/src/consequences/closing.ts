/** What closing a venue brings: what stands there lapses, what hung on it settles, and tension moves with its result. */
import { askAgain } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { currentRoom, currentVenue } from '../place.ts';
import { moveEvents } from '../pressures/move.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import { endRound } from './end-of-round.ts';
import { settleVenue } from './settle.ts';

/** Texts and motions that are still open when a venue ends. */
export function lapseStanding(table: Table): readonly Event[] {
  const room = currentRoom(table);
  const texts = (room?.texts ?? [])
    .filter((text) => text.status === 'tabled')
    .map((text): Event => ({ kind: 'textClosed', text: text.id, status: 'lapsed', by: [], instead: null }));
  const silence: readonly Event[] = room?.silence ? [{ kind: 'silenceEnded', text: room.silence.text }] : [];
  return [...texts, ...silence];
}

function tensionOfResult(table: Table): readonly Event[] {
  const venue = currentVenue(table)?.id ?? '';
  const adopted = table.public.adopted.some((text) => text.venue === venue);
  const code = adopted ? 'venue.adopted' : 'venue.nothing';
  return moveEvents(table, [{ on: 'tension', by: table.setup.face.effects[`${code}.tension`], reason: { code, detail: venue } }]);
}

/** Nobody can answer any more: the rule is asked a last time, and whoever has not voted has abstained. */
function lastChance(table: Table): readonly Event[] {
  return askAgain(table, () => true, { final: true });
}

/** The events of a venue's closing. */
export function closeVenue(table: Table): readonly Event[] {
  return unfold(table, endRound, lastChance, lapseStanding, (now) => settleVenue(now, now.public.venueIndex), tensionOfResult);
}
