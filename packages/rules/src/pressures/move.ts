/** Moves of tension, trust, credibility and support: integers clamped to 0–100, every change with its reason. */

import type { Event } from '../events/index.ts';
import type { Reason } from '../events/pressures.ts';
import { pairOf } from '../place.ts';
import type { Change } from '../setup.ts';
import type { SupportBand, Table } from '../table.ts';
import type { Seat } from '../vocabulary.ts';

/** One wish to move a pressure by so many points. */
export type Move =
  | { readonly on: 'tension'; readonly by: number; readonly reason: Reason }
  | { readonly on: 'trust'; readonly pair: readonly [Seat, Seat]; readonly by: number; readonly reason: Reason }
  | { readonly on: 'credibility' | 'support'; readonly seat: Seat; readonly by: number; readonly reason: Reason };

/** Others see support as a band: low below 40 (where joins at a loss are refused), firm from 60. */
export function supportBand(support: number): SupportBand {
  if (support < 40) return 'low';
  return support < 60 ? 'shaky' : 'firm';
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

/** The events of some moves, in order. Moves of one pressure add up; a move that changes nothing leaves no event. Ask it once per unfolding step. */
export function moveEvents(table: Table, moves: readonly Move[]): readonly Event[] {
  const now = new Map<string, number>();
  const events: Event[] = [];
  for (const move of moves) {
    const key = keyOf(table, move);
    const from = now.get(key) ?? valueNow(table, move);
    const to = clamp(from + move.by);
    if (to === from) continue;
    now.set(key, to);
    events.push(...eventsOf(table, move, { from, to }));
  }
  return events;
}

function keyOf(table: Table, move: Move): string {
  if (move.on === 'tension') return 'tension';
  return move.on === 'trust' ? pairOf(table.setup.face, ...move.pair) : `${move.on} ${move.seat}`;
}

function valueNow(table: Table, move: Move): number {
  switch (move.on) {
    case 'tension':
      return table.public.tension;
    case 'trust':
      return table.public.trust[pairOf(table.setup.face, ...move.pair)] ?? 50;
    case 'credibility':
      return table.public.credibility[move.seat] ?? 50;
    case 'support':
      return table.private[move.seat]?.support ?? 50;
  }
}

function eventsOf(table: Table, move: Move, change: { readonly from: number; readonly to: number }): readonly Event[] {
  const { reason } = move;
  switch (move.on) {
    case 'tension':
      return [{ kind: 'tensionMoved', ...change, reason }];
    case 'trust':
      return [{ kind: 'trustMoved', pair: pairOf(table.setup.face, ...move.pair), ...change, reason }];
    case 'credibility':
      return [{ kind: 'credibilityMoved', seat: move.seat, ...change, reason }];
    case 'support': {
      const moved: Event = { kind: 'supportMoved', seat: move.seat, ...change, reason };
      const band = supportBand(change.to);
      return band === supportBand(change.from) ? [moved] : [moved, { kind: 'supportBandMoved', seat: move.seat, band }];
    }
  }
}

/** A scenario's change (of a world event or a surprise) as moves. Trust of pairs that the scenario does not know is left alone. */
export function movesOf(change: Change, reason: Reason): readonly Move[] {
  const trust = Object.entries(change.trust ?? {}).map(
    ([pair, by]): Move => ({ on: 'trust', pair: pair.split('-') as unknown as [Seat, Seat], by, reason }),
  );
  const credibility = Object.entries(change.credibility ?? {}).map(([seat, by]): Move => ({ on: 'credibility', seat, by, reason }));
  const support = Object.entries(change.support ?? {}).map(([seat, by]): Move => ({ on: 'support', seat, by, reason }));
  return [...(change.tension ? [{ on: 'tension', by: change.tension, reason } as const] : []), ...trust, ...credibility, ...support];
}

/** Moves of one effect on trust between a seat and each of the others. */
export function trustWith(seat: Seat, others: readonly Seat[], move: { readonly by: number; readonly reason: Reason }): readonly Move[] {
  return others.filter((other) => other !== seat).map((other): Move => ({ on: 'trust', pair: [seat, other], ...move }));
}
