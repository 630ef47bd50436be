/** What the end of a round brings: papers may leak, and texts meant for this round only lapse. */
import { movesOfLeak, passedOn } from '../acts/leak.ts';
import { askAgain } from '../adoption.ts';
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { type Move, moveEvents, trustWith } from '../pressures/move.ts';
import type { Paper, Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { Seat } from '../vocabulary.ts';

/** A reader's chance, each round, to be where a paper leaks; and the chance that a leak is traced to its sender. */
const LEAK_CHANCE = 0.05;
const TRACE_CHANCE = 0.5;

/** Every paper that is not out yet, once, oldest first by sender. */
function papers(table: Table): readonly Paper[] {
  const isOut = (paper: Paper): boolean => table.public.leakedPapers.some(({ id }) => id === paper.id);
  return Object.entries(table.private).flatMap(([seat, part]) => part.papers.filter((paper) => paper.sender === seat && !isOut(paper)));
}

function leakAt(table: Table, paper: Paper, reader: Seat): readonly Event[] {
  const drawn = draw(table, { seat: reader, act: 'leak', object: paper.id });
  if (drawn >= LEAK_CHANCE) return [];
  const traced = draw(table, { seat: reader, act: 'trace', object: paper.id }) < TRACE_CHANCE;
  return [{ kind: 'paperLeaked', paper: paper.id, items: paper.items, sender: traced ? paper.sender : null, draw: drawn }];
}

/** At most one leak a paper: by the hand that passed it on, or at the first reader whose draw says so. */
function leaks(table: Table): readonly Event[] {
  return papers(table).flatMap((paper): readonly Event[] => {
    const hand = passedOn(table, paper);
    if (hand) return [{ kind: 'paperLeaked', paper: paper.id, items: paper.items, sender: hand.isTraced ? paper.sender : null, draw: hand.luck }];
    return paper.readers.map((reader) => leakAt(table, paper, reader)).find((events) => events.length > 0) ?? [];
  });
}

/** A leaked paper raises tension. Nobody's hand in it: a traced sender loses trust with those who had not been sent it. */
function afterLeaks(table: Table, before: Table): readonly Event[] {
  const { effects, seats } = table.setup.face;
  const fresh = table.public.leakedPapers.slice(before.public.leakedPapers.length);
  const moves = fresh.flatMap((leaked): readonly Move[] => {
    const paper = papers(before).find((candidate) => candidate.id === leaked.id);
    const hand = paper && passedOn(before, paper);
    if (hand) return movesOfLeak(table, hand);
    const outside = seats.map((seat) => seat.id).filter((seat) => seat !== leaked.sender && !paper?.readers.includes(seat));
    const traced = leaked.sender
      ? trustWith(leaked.sender, outside, { by: effects['leak.traced.trust'], reason: { code: 'leak.traced', seat: leaked.sender } })
      : [];
    return [{ on: 'tension', by: effects['leak.tension'], reason: { code: 'leak', detail: leaked.id } }, ...traced];
  });
  return moveEvents(table, moves);
}

/** Texts meant for this round only: the rule is asked a last time, and what is not adopted lapses. */
function lapsing(table: Table): readonly Event[] {
  return askAgain(table, (text) => text.until === 'round', { final: true });
}

/** The events at the end of a round; none before the first round of a venue. */
export function endRound(table: Table): readonly Event[] {
  if (table.public.round === 0) return [];
  return unfold(table, leaks, (now) => afterLeaks(now, table), lapsing);
}
