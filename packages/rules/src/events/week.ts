/** Events of the week around the venues: statements, pledges, the world, the press, capitals and the ending. */
import type { Pledge, Table, WritableTable } from '../table.ts';
import type { Seat, VenueId } from '../vocabulary.ts';
import { type EventFamily, everybody } from './family.ts';

export interface WeekEvents {
  readonly stated: { readonly seat: Seat; readonly venue: VenueId; readonly tone: 'firm' | 'constructive'; readonly words: string };
  readonly pledgeMade: { readonly pledge: Pledge };
  readonly pledgeJudged: { readonly pledge: string; readonly by: Seat; readonly to: readonly Seat[]; readonly judged: 'kept' | 'broken' | 'void' };
  readonly worldEventHappened: { readonly id: string; readonly text: string; readonly draw: number };
  /** An event that was drawn and did not happen, or was cancelled by a gesture. Nobody sees it. */
  readonly worldEventMissed: { readonly id: string; readonly cancelled: boolean; readonly draw: number };
  readonly surprised: { readonly voice: string; readonly venue: VenueId };
  readonly pressLineSpoken: { readonly seat: Seat; readonly tone: 'firm' | 'open'; readonly words: string };
  readonly capitalAnswered: { readonly seat: Seat; readonly accepted: boolean; readonly chancePercent: number; readonly draw: number };
  readonly endingReached: { readonly ending: string };
}

/** A pledge to every other seat is one to all. */
function isPublic(table: Pick<Table, 'setup'>, to: readonly Seat[]): boolean {
  return to.length === table.setup.face.seats.length - 1;
}

function remember(table: WritableTable, pledge: Pledge): void {
  const copy = { ...pledge } as never;
  if (isPublic(table, pledge.to)) table.public.pledges.push(copy);
  else for (const seat of new Set([pledge.by, ...pledge.to])) table.private[seat]?.pledges.push({ ...pledge } as never);
}

function judge(table: WritableTable, event: WeekEvents['pledgeJudged']): void {
  const lists = [table.public.pledges, ...Object.values(table.private).map((part) => part.pledges)];
  for (const pledge of lists.flat()) if (pledge.id === event.pledge) pledge.judged = event.judged;
}

export const weekEvents: EventFamily<WeekEvents> = {
  stated: {
    audience: everybody,
    shows: ['seat', 'venue', 'tone', 'words'],
    declassifies: [],
    apply(table, event) {
      if (event.tone === 'firm') table.public.firmCount[event.seat] = (table.public.firmCount[event.seat] ?? 0) + 1;
      const mark = `${event.seat}@${event.venue}:${event.tone}`;
      if (!table.public.spokeAt.includes(mark)) table.public.spokeAt.push(mark);
    },
  },
  pledgeMade: {
    audience: (event, table) => (isPublic(table, event.pledge.to) ? 'all' : [event.pledge.by, ...event.pledge.to]),
    shows: ['pledge'],
    declassifies: [],
    apply: (table, event) => remember(table, event.pledge),
  },
  pledgeJudged: {
    audience: (event, table) => (isPublic(table, event.to) ? 'all' : [event.by, ...event.to]),
    shows: ['pledge', 'by', 'to', 'judged'],
    declassifies: ['judged'],
    apply: judge,
  },
  worldEventHappened: {
    audience: everybody,
    shows: ['id', 'text'],
    declassifies: ['id', 'text'],
    apply: (table, event) => void table.public.happened.push(event.id),
  },
  worldEventMissed: { audience: () => [], shows: [], declassifies: [], apply: () => undefined },
  surprised: {
    audience: everybody,
    shows: ['voice', 'venue'],
    declassifies: ['voice'],
    apply: (table, event) => void table.public.surprised.push(event.voice),
  },
  pressLineSpoken: { audience: everybody, shows: ['seat', 'tone', 'words'], declassifies: [], apply: () => undefined },
  capitalAnswered: {
    audience: everybody,
    shows: ['seat', 'accepted', 'chancePercent'],
    declassifies: ['accepted', 'chancePercent'],
    apply: (table, event) => void table.public.ratifications.push({ seat: event.seat, accepted: event.accepted, chancePercent: event.chancePercent }),
  },
  endingReached: {
    audience: everybody,
    shows: ['ending'],
    declassifies: [],
    apply(table, event) {
      table.public.ending = event.ending;
    },
  },
};
