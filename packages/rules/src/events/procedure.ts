/** Events of procedure: where the talks are, whose floor it is, motions, silence, walking out. */
import type { Items, Motion, WritableTable } from '../table.ts';
import type { IssueId, OptionId, Position, Seat, TextId, VenueId, Verb } from '../vocabulary.ts';
import { type EventFamily, everybody, theRoom } from './family.ts';

export interface ProcedureEvents {
  /** The statechart moved; raised by the engine only. */
  readonly positionMoved: { readonly position: Position };
  readonly venueOpened: { readonly venue: VenueId; readonly index: number };
  readonly roundOpened: { readonly round: number; readonly order: readonly Seat[] };
  readonly floorTaken: { readonly seat: Seat };
  readonly answersPassed: { readonly seat: Seat; readonly texts: readonly TextId[]; readonly motions: readonly string[] };
  readonly marginsSpent: { readonly seat: Seat };
  readonly marginsPassed: { readonly seat: Seat };
  readonly intervalSpent: { readonly seat: Seat };
  readonly walkedOut: { readonly seat: Seat };
  readonly cameBack: { readonly seat: Seat };
  readonly talksBrokeDown: { readonly cause: 'tension' | 'walkOut' };
  readonly motionRaised: { readonly motion: Motion };
  readonly motionObjected: { readonly motion: string; readonly seat: Seat };
  readonly motionVoted: { readonly motion: string; readonly seat: Seat; readonly ballot: 'yes' | 'no' | 'abstain' };
  readonly motionSettled: { readonly motion: string; readonly passed: boolean };
  readonly issueReferred: { readonly issue: IssueId; readonly returns: number; readonly without: readonly OptionId[] };
  readonly agendaOrdered: { readonly issues: readonly IssueId[] };
  readonly silenceSet: { readonly text: TextId };
  readonly silenceOpened: { readonly text: TextId; readonly asked: readonly Seat[] };
  readonly silenceKept: { readonly text: TextId; readonly seat: Seat };
  readonly silenceBroken: { readonly text: TextId; readonly seat: Seat };
  readonly silenceEnded: { readonly text: TextId };
  readonly summedUp: { readonly seat: Seat; readonly items: Items };
  /** Bookkeeping for pledges of the form "seat does act". */
  readonly verbUsed: { readonly seat: Seat; readonly verb: Verb };
}

/** The room where the talks now stand, for a handler. */
export function openRoom(table: WritableTable): WritableTable['rooms'][string] {
  const venue = table.setup.face.venues[table.public.venueIndex];
  return table.rooms[venue?.id ?? ''] as WritableTable['rooms'][string];
}

/** Over how many rounds a silence runs here. */
function silenceRounds(table: WritableTable): number {
  const rule = table.setup.face.venues[table.public.venueIndex]?.rule;
  return (rule && 'silence' in rule && rule.silence?.rounds) || 1;
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

function motionOf(table: WritableTable, id: string): WritableTable['rooms'][string]['motions'][number] | undefined {
  return openRoom(table).motions.find((motion) => motion.id === id);
}

/** A round begins with nothing used up: floor, margins, motions, agenda, requests, message counts; reservations and passes of the last round are gone. */
function openRound(table: WritableTable, event: ProcedureEvents['roundOpened']): void {
  table.public.round = event.round;
  table.public.floor = { order: [...event.order], taken: [] };
  table.public.marginsUsed = [];
  table.public.marginsPassed = [];
  const room = openRoom(table);
  room.motions = [];
  room.agenda = null;
  for (const part of Object.values(table.private)) {
    part.requests = [];
    part.asked = [];
    part.messageCount = 0;
  }
}

const plain = { audience: everybody, declassifies: [] } as const;
const inRoom = { audience: theRoom, declassifies: [] } as const;

export const procedureEvents: EventFamily<ProcedureEvents> = {
  positionMoved: {
    ...plain,
    shows: ['position'],
    apply(table, event) {
      table.public.position = event.position;
    },
  },
  venueOpened: {
    ...plain,
    shows: ['venue', 'index'],
    apply(table, event) {
      table.public.venueIndex = event.index;
      table.public.round = 0;
      table.public.out = [];
      table.public.intervalDone = [];
    },
  },
  roundOpened: { ...plain, shows: ['round', 'order'], apply: openRound },
  floorTaken: { ...plain, shows: ['seat'], apply: (table, event) => addOnce(table.public.floor.taken, event.seat) },
  answersPassed: {
    ...inRoom,
    shows: ['seat', 'texts', 'motions'],
    apply(table, event) {
      const room = openRoom(table);
      for (const text of room.texts) if (event.texts.includes(text.id)) text.ballots[event.seat] = { answer: 'passed', round: table.public.round };
      for (const motion of room.motions) if (event.motions.includes(motion.id)) motion.votes[event.seat] = 'abstain';
    },
  },
  marginsSpent: { ...plain, shows: ['seat'], apply: (table, event) => addOnce(table.public.marginsUsed, event.seat) },
  marginsPassed: {
    // Whoever has used its act passes over requests only: that it was asked is between it and those who asked.
    audience({ seat }, table) {
      const requests = table.private[seat]?.requests ?? [];
      return table.public.marginsUsed.includes(seat) ? [seat, ...requests.map((request) => request.from)] : 'all';
    },
    shows: ['seat'],
    declassifies: [],
    apply(table, event) {
      if (!table.public.marginsUsed.includes(event.seat)) addOnce(table.public.marginsPassed, event.seat);
      const unanswered = table.private[event.seat]?.requests ?? [];
      for (const request of unanswered) {
        const asker = table.private[request.from];
        if (asker) asker.asked = asker.asked.filter((asked) => asked.id !== request.id);
      }
      const own = table.private[event.seat];
      if (own) own.requests = [];
    },
  },
  intervalSpent: { ...plain, shows: ['seat'], apply: (table, event) => addOnce(table.public.intervalDone, event.seat) },
  walkedOut: { ...plain, shows: ['seat'], apply: (table, event) => addOnce(table.public.out, event.seat) },
  cameBack: {
    ...plain,
    shows: ['seat'],
    apply(table, event) {
      table.public.out = table.public.out.filter((seat) => seat !== event.seat);
    },
  },
  talksBrokeDown: {
    ...plain,
    shows: ['cause'],
    apply(table, event) {
      table.public.brokenDown = event.cause;
    },
  },
  motionRaised: { ...inRoom, shows: ['motion'], apply: (table, event) => void openRoom(table).motions.push(event.motion as never) },
  motionObjected: {
    ...inRoom,
    shows: ['motion', 'seat'],
    apply(table, event) {
      const motion = motionOf(table, event.motion);
      if (!motion) return;
      addOnce(motion.objectedBy, event.seat);
      motion.status = 'failed';
    },
  },
  motionVoted: {
    ...inRoom,
    shows: ['motion', 'seat', 'ballot'],
    apply(table, event) {
      const motion = motionOf(table, event.motion);
      if (motion) motion.votes[event.seat] = event.ballot;
    },
  },
  motionSettled: {
    ...inRoom,
    shows: ['motion', 'passed'],
    apply(table, event) {
      const motion = motionOf(table, event.motion);
      if (motion) motion.status = event.passed ? 'passed' : 'failed';
    },
  },
  issueReferred: {
    ...inRoom,
    shows: ['issue', 'returns', 'without'],
    apply(table, event) {
      openRoom(table).referred[event.issue] = { returns: event.returns, without: [...event.without] };
    },
  },
  agendaOrdered: {
    ...inRoom,
    shows: ['issues'],
    apply(table, event) {
      openRoom(table).agenda = [...event.issues];
    },
  },
  silenceSet: {
    ...inRoom,
    shows: ['text'],
    apply(table, event) {
      openRoom(table).silence = { text: event.text, due: table.public.round + silenceRounds(table) - 1, asked: [], kept: [] };
    },
  },
  silenceOpened: {
    ...inRoom,
    shows: ['text', 'asked'],
    apply(table, event) {
      openRoom(table).silence = { text: event.text, asked: [...event.asked], kept: [] };
    },
  },
  silenceKept: {
    ...inRoom,
    shows: ['text', 'seat'],
    apply(table, event) {
      const silence = openRoom(table).silence;
      if (silence) addOnce(silence.kept, event.seat);
    },
  },
  silenceBroken: {
    ...inRoom,
    shows: ['text', 'seat'],
    apply(table) {
      openRoom(table).silence = null;
    },
  },
  silenceEnded: {
    ...inRoom,
    shows: ['text'],
    apply(table) {
      openRoom(table).silence = null;
    },
  },
  summedUp: {
    ...inRoom,
    shows: ['seat', 'items'],
    apply(table, event) {
      openRoom(table).summary = { ...event.items };
    },
  },
  verbUsed: {
    audience: () => [],
    shows: [],
    declassifies: [],
    apply(table, event) {
      const used = table.sealed.verbsUsed[event.seat];
      if (used) addOnce(used, event.verb);
    },
  },
};
