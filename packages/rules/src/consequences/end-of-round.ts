/** What the end of a round brings: papers may leak, and texts meant for this round only lapse. */
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { currentRoom } from '../place.ts';
import { type Move, moveEvents, trustWith } from '../pressures/move.ts';
import type { Paper, Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { Seat } from '../vocabulary.ts';

/** A reader's chance, each round, to be where a paper leaks; and the chance that a leak is traced to its sender. */
const LEAK_CHANCE = 0.05;
const TRACE_CHANCE = 0.5;

/** Every paper not yet leaked, once, oldest first by sender. */
function papers(table: Table): readonly Paper[] {
  return Object.entries(table.private).flatMap(([seat, part]) => part.papers.filter((paper) => paper.sender === seat && !paper.leaked));
}

function leakAt(table: Table, paper: Paper, reader: Seat): readonly Event[] {
  const drawn = draw(table, { seat: reader, act: 'leak', object: paper.id });
  if (drawn >= LEAK_CHANCE) return [];
  const traced = draw(table, { seat: reader, act: 'trace', object: paper.id }) < TRACE_CHANCE;
  return [{ kind: 'paperLeaked', paper: paper.id, items: paper.items, sender: traced ? paper.sender : null, draw: drawn }];
}

/** At most one leak a paper: the first reader whose draw says so. */
function leaks(table: Table): readonly Event[] {
  return papers(table).flatMap((paper) => {
    const found = paper.readers.map((reader) => leakAt(table, paper, reader)).find((events) => events.length > 0);
    return found ?? [];
  });
}

/** A leaked paper raises tension; a traced sender loses trust with those who had not been sent it. */
function afterLeaks(table: Table, before: Table): readonly Event[] {
  const { effects, seats } = table.setup.face;
  const fresh = table.public.leakedPapers.slice(before.public.leakedPapers.length);
  const moves = fresh.flatMap((leaked): readonly Move[] => {
    const paper = papers(before).find((candidate) => candidate.id === leaked.id);
    const outside = seats.map((seat) => seat.id).filter((seat) => seat !== leaked.sender && !paper?.readers.includes(seat));
    const traced = leaked.sender
      ? trustWith(leaked.sender, outside, { by: effects['leak.traced.trust'], reason: { code: 'leak.traced', seat: leaked.sender } })
      : [];
    return [{ on: 'tension', by: effects['leak.tension'], reason: { code: 'leak', detail: leaked.id } }, ...traced];
  });
  return moveEvents(table, moves);
}

function lapsing(table: Table): readonly Event[] {
  return (currentRoom(table)?.texts ?? [])
    .filter((text) => text.status === 'tabled' && text.until === 'round')
    .map((text): Event => ({ kind: 'textClosed', text: text.id, status: 'lapsed', by: [], instead: null }));
}

/** The events at the end of a round; none before the first round of a venue. */
export function endRound(table: Table): readonly Event[] {
  if (table.public.round === 0) return [];
  return unfold(table, leaks, (now) => afterLeaks(now, table), lapsing);
}
