/** What it costs to leave declared lines by joining a package: credibility for each line, support for each stake. */
import type { Event } from './events/index.ts';
import { linesLeftBy } from './offers/limits.ts';
import { type Move, moveEvents } from './pressures/move.ts';
import type { Condition, Items, Table } from './table.ts';
import { seatView } from './view.ts';
import type { IssueId, Seat } from './vocabulary.ts';

/** The price of leaving some lines: shown before a join, charged with it. */
export interface LeavingPrice {
  readonly lines: readonly (IssueId | 'order')[];
  /** Negative or zero. */
  readonly support: number;
  readonly credibility: number;
}

/** What joining a package would cost a seat in declared lines left. Support is halved (rounded toward zero) where opinion at home is prepared. */
export function leavingPrice(table: Table, seat: Seat, offer: { readonly items: Items; readonly conditions: readonly Condition[] }): LeavingPrice {
  const view = seatView(table, seat);
  const lines = linesLeftBy(view, offer.items, offer.conditions);
  const { effects } = table.setup.face;
  const stakes = lines.reduce((sum, issue) => sum + (view.public.postures[seat]?.lines.find((line) => line.issue === issue)?.stakes ?? 1), 0);
  const support = stakes * effects['line.left.support'];
  return { lines, support: view.own.part.prepared ? Math.trunc(support / 2) : support, credibility: lines.length * effects['line.left.credibility'] };
}

/** The events of leaving the lines that a package leaves; empty when it leaves none. */
export function leaveLines(table: Table, seat: Seat, offer: { readonly items: Items; readonly conditions: readonly Condition[] }): readonly Event[] {
  const price = leavingPrice(table, seat, offer);
  if (price.lines.length === 0) return [];
  const reason = { code: 'line.left', seat, detail: price.lines.join(' ') };
  const moves: readonly Move[] = [
    { on: 'support', seat, by: price.support, reason },
    { on: 'credibility', seat, by: price.credibility, reason },
  ];
  const spent: readonly Event[] = table.private[seat]?.prepared ? [{ kind: 'opinionSpent', seat }] : [];
  return [...price.lines.map((issue): Event => ({ kind: 'lineLeft', seat, issue })), ...moveEvents(table, moves), ...spent];
}
