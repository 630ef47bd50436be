/** What gestures and pressure share: a seat's own means, each verb once per venue. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { currentVenue } from '../place.ts';
import { coldest } from '../pressures/distrust.ts';
import { type Move, moveEvents, trustWith } from '../pressures/move.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';

type MeansAct = Act<'gesture' | 'pressure'>;

function meansOf(table: Table, act: MeansAct): readonly string[] {
  return table.setup.face.seats.find((seat) => seat.id === act.seat)?.means[act.verb] ?? [];
}

/** Why a seat's means cannot be used now; undefined when they can. */
export function refuseMeans(table: Table, act: MeansAct): Refusal | undefined {
  const venue = currentVenue(table)?.id ?? '';
  const isUsed = table.public.meansUsed.some((used) => used.seat === act.seat && used.verb === act.verb && used.venue === venue);
  if (isUsed) return refusal(act, 'act/once-per-venue', { verb: act.verb, venue });
  return meansOf(table, act).length === 0 ? refusal(act, 'act/no-means', { verb: act.verb }) : undefined;
}

/** The means used, in the scenario's words (the next of its list each time), and what it moves: trust, with those who trust the seat least. */
export function useMeans(table: Table, act: MeansAct, moves: readonly Move[]): readonly Event[] {
  const { seat, verb } = act;
  const words = meansOf(table, act);
  const before = table.public.meansUsed.filter((used) => used.seat === seat && used.verb === verb).length;
  const code = `${verb}.trust` as const;
  const trust = trustWith(seat, coldest(table, seat), { by: table.setup.face.effects[code], reason: { code, seat } });
  return [
    { kind: 'meansUsed', seat, verb, venue: currentVenue(table)?.id ?? '', words: words[before % words.length] ?? '' },
    ...moveEvents(table, [...moves, ...trust]),
  ];
}
