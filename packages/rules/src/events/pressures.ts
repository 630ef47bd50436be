/** Events that move tension, trust, credibility and support, each with its reason; and the declared lines they hang on. */
import type { SupportBand, WritableTable } from '../table.ts';
import type { IssueId, OptionId, Seat } from '../vocabulary.ts';
import { type EventFamily, everybody, itself } from './family.ts';

/** Why a pressure moved: a code (an effect's name, or a world event's id) and whose doing it was, if anybody's. */
export interface Reason {
  readonly code: string;
  readonly seat?: Seat;
  readonly detail?: string;
}

export interface PressureEvents {
  readonly tensionMoved: { readonly from: number; readonly to: number; readonly reason: Reason };
  readonly trustMoved: { readonly pair: string; readonly from: number; readonly to: number; readonly reason: Reason };
  readonly credibilityMoved: { readonly seat: Seat; readonly from: number; readonly to: number; readonly reason: Reason };
  /** Exact, for its owner; others learn only `supportBandMoved`. */
  readonly supportMoved: { readonly seat: Seat; readonly from: number; readonly to: number; readonly reason: Reason };
  readonly supportBandMoved: { readonly seat: Seat; readonly band: SupportBand };
  readonly lineDeclared: { readonly seat: Seat; readonly issue: IssueId; readonly side: 'atLeast' | 'atMost'; readonly option: OptionId };
  readonly lineLeft: { readonly seat: Seat; readonly issue: IssueId | 'order' };
  /** The capital moved the instruction on a declared line; `option` null lifts it. */
  readonly lineMoved: { readonly seat: Seat; readonly issue: IssueId; readonly option: OptionId | null };
  readonly orderLifted: { readonly seat: Seat };
  readonly opinionPrepared: { readonly seat: Seat };
  readonly opinionSpent: { readonly seat: Seat };
}

const plain = { audience: everybody, declassifies: [] } as const;
const own = { audience: itself, declassifies: [] } as const;

function declareLine(table: WritableTable, event: PressureEvents['lineDeclared']): void {
  const posture = table.public.postures[event.seat];
  if (!posture) return;
  const before = posture.lines.find((line) => line.issue === event.issue);
  const line = { issue: event.issue, side: event.side, option: event.option, stakes: (before?.stakes ?? 0) + 1, left: false };
  posture.lines = [...posture.lines.filter((other) => other.issue !== event.issue), line];
}

function leaveLine(table: WritableTable, event: PressureEvents['lineLeft']): void {
  const posture = table.public.postures[event.seat];
  if (!posture) return;
  if (event.issue === 'order') posture.orderLeft = true;
  for (const line of posture.lines) if (line.issue === event.issue) line.left = true;
}

export const pressureEvents: EventFamily<PressureEvents> = {
  tensionMoved: {
    ...plain,
    shows: ['from', 'to', 'reason'],
    apply(table, event) {
      table.public.tension = event.to;
    },
  },
  trustMoved: {
    ...plain,
    shows: ['pair', 'from', 'to', 'reason'],
    apply(table, event) {
      table.public.trust[event.pair] = event.to;
    },
  },
  credibilityMoved: {
    ...plain,
    shows: ['seat', 'from', 'to', 'reason'],
    apply(table, event) {
      table.public.credibility[event.seat] = event.to;
    },
  },
  supportMoved: {
    ...own,
    shows: ['seat', 'from', 'to', 'reason'],
    apply(table, event) {
      const part = table.private[event.seat];
      if (part) part.support = event.to;
    },
  },
  supportBandMoved: {
    audience: everybody,
    shows: ['seat', 'band'],
    declassifies: ['band'],
    apply(table, event) {
      table.public.supportBands[event.seat] = event.band;
    },
  },
  lineDeclared: { ...plain, shows: ['seat', 'issue', 'side', 'option'], apply: declareLine },
  lineLeft: { audience: everybody, shows: ['seat', 'issue'], declassifies: ['issue'], apply: leaveLine },
  lineMoved: {
    ...own,
    shows: ['seat', 'issue', 'option'],
    apply(table, event) {
      const part = table.private[event.seat];
      if (part) part.instructions[event.issue] = event.option;
    },
  },
  orderLifted: {
    ...own,
    shows: ['seat'],
    apply(table, event) {
      const part = table.private[event.seat];
      if (part) part.orderLifted = true;
    },
  },
  opinionPrepared: { ...own, shows: ['seat'], apply: (table, event) => setPrepared(table, event.seat, true) },
  opinionSpent: { ...own, shows: ['seat'], apply: (table, event) => setPrepared(table, event.seat, false) },
};

function setPrepared(table: WritableTable, seat: Seat, prepared: boolean): void {
  const part = table.private[seat];
  if (part) part.prepared = prepared;
}
