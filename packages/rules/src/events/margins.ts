/** Events between delegations, off the floor: requests and replies, papers, messages, cables, gestures. */
import type { Insight, Items, Paper, ReplyAnswer, Request, WritableTable } from '../table.ts';
import type { IssueId, Seat, TextId, VenueId } from '../vocabulary.ts';
import { type EventFamily, everybody, itself, thePair, theRoom } from './family.ts';

export interface MarginsEvents {
  readonly requestMade: { readonly request: Request };
  readonly replied: { readonly request: Request; readonly answer: ReplyAnswer; readonly issue: IssueId | null };
  readonly meetingHeld: { readonly from: Seat; readonly to: Seat };
  /** The chair (`from`) has heard a delegation on an issue, in confidence. */
  readonly confidenceHeard: { readonly from: Seat; readonly to: Seat; readonly issue: IssueId };
  readonly insightGained: { readonly seat: Seat; readonly insight: Insight; readonly draw: number };
  readonly nonPaperSent: { readonly paper: Paper };
  /** A seat has given a paper to the press: only it knows, until the paper comes out when the round ends. */
  readonly paperPassedOn: { readonly seat: Seat; readonly paper: string };
  /** A paper is out; `sender` only where it was traced. */
  readonly paperLeaked: { readonly paper: string; readonly items: Items; readonly sender: Seat | null; readonly draw: number };
  readonly messageSent: { readonly from: Seat; readonly to: readonly Seat[]; readonly words: string };
  readonly consulted: { readonly seat: Seat; readonly about: string };
  readonly cabled: {
    readonly seat: Seat;
    readonly issue: IssueId | 'order';
    readonly venue: VenueId;
    readonly chancePercent: number;
    readonly succeeded: boolean;
    readonly draw: number;
  };
  readonly meansUsed: { readonly seat: Seat; readonly verb: 'gesture' | 'pressure'; readonly venue: VenueId; readonly words: string };
  readonly criticismCalled: { readonly seat: Seat; readonly text: TextId };
}

function withoutRequest(list: readonly Request[], id: string): Request[] {
  return list.filter((request) => request.id !== id);
}

function hear(table: WritableTable, event: MarginsEvents['replied']): void {
  const { request, answer } = event;
  const asked = table.private[request.to];
  const asker = table.private[request.from];
  if (asked) asked.requests = withoutRequest(asked.requests, request.id);
  if (!asker) return;
  asker.asked = withoutRequest(asker.asked, request.id);
  if (request.kind === 'meeting') return;
  const { kind, option, paper } = request;
  asker.heard.push({ from: request.to, kind, issue: event.issue ?? request.issue, option, paper, answer });
}

export const marginsEvents: EventFamily<MarginsEvents> = {
  requestMade: {
    audience: (event) => [event.request.from, event.request.to],
    shows: ['request'],
    declassifies: [],
    apply(table, event) {
      table.private[event.request.to]?.requests.push(event.request);
      table.private[event.request.from]?.asked.push(event.request);
    },
  },
  replied: { audience: (event) => [event.request.from, event.request.to], shows: ['request', 'answer', 'issue'], declassifies: [], apply: hear },
  meetingHeld: { audience: thePair, shows: ['from', 'to'], declassifies: [], apply: () => undefined },
  confidenceHeard: { audience: thePair, shows: ['from', 'to', 'issue'], declassifies: [], apply: () => undefined },
  insightGained: {
    audience: itself,
    shows: ['seat', 'insight'],
    declassifies: ['insight'],
    apply: (table, event) => void table.private[event.seat]?.insights.push(event.insight),
  },
  nonPaperSent: {
    audience: (event) => [event.paper.sender, ...event.paper.readers],
    shows: ['paper'],
    declassifies: [],
    apply(table, event) {
      for (const seat of [event.paper.sender, ...event.paper.readers]) table.private[seat]?.papers.push({ ...event.paper } as never);
    },
  },
  paperPassedOn: {
    audience: itself,
    shows: ['seat', 'paper'],
    declassifies: [],
    apply(table, event) {
      for (const paper of table.private[event.seat]?.papers ?? []) if (paper.id === event.paper) paper.leaked = true;
    },
  },
  paperLeaked: {
    audience: everybody,
    shows: ['paper', 'items', 'sender'],
    declassifies: ['paper', 'items', 'sender'],
    apply(table, event) {
      table.public.leakedPapers.push({ id: event.paper, items: event.items, sender: event.sender } as never);
      for (const part of Object.values(table.private)) for (const paper of part.papers) if (paper.id === event.paper) paper.leaked = true;
    },
  },
  messageSent: {
    audience: (event) => [event.from, ...event.to],
    shows: ['from', 'to', 'words'],
    declassifies: [],
    apply(table, event) {
      const part = table.private[event.from];
      if (part) part.messageCount += 1;
    },
  },
  consulted: {
    audience: (event) => [event.seat, event.about],
    shows: ['seat', 'about'],
    declassifies: [],
    apply: (table, event) => void table.private[event.seat]?.consulted.push(event.about),
  },
  cabled: {
    audience: itself,
    shows: ['seat', 'issue', 'venue', 'chancePercent', 'succeeded'],
    declassifies: [],
    apply: (table, event) => void table.private[event.seat]?.cabled.push(`${event.issue}@${event.venue}`),
  },
  meansUsed: {
    audience: everybody,
    shows: ['seat', 'verb', 'venue', 'words'],
    declassifies: [],
    apply: (table, event) => void table.public.meansUsed.push({ seat: event.seat, verb: event.verb, venue: event.venue }),
  },
  criticismCalled: { audience: theRoom, shows: ['seat', 'text'], declassifies: [], apply: () => undefined },
};
