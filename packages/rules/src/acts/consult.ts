/** Consult an ally, an affected delegation or a voice without a seat: what is decided afterwards is no surprise to it, and a caucus holds together. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { type Move, moveEvents } from '../pressures/move.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { otherSeats, requestOf } from './addressees.ts';

function refuseUnknown(table: Table, act: Act<'consult'>): Refusal | undefined {
  const known = [...otherSeats(table, act.seat), ...table.setup.face.absent];
  if (known.includes(act.about)) return undefined;
  return refusal(act, 'act/unknown-addressee', { to: act.about, itself: act.about === act.seat, known });
}

/** Cohesion of a caucus that consults or is consulted, once for a pair whichever of the two began. */
function cohesion(table: Table, act: Act<'consult'>): readonly Move[] {
  if (table.private[act.about]?.consulted.includes(act.seat)) return [];
  const code = 'consult.cohesion';
  const by = table.setup.face.effects[code];
  const caucuses = table.setup.face.seats.filter(({ id, role }) => role === 'caucus' && (id === act.seat || id === act.about));
  return caucuses.map(({ id }) => ({ on: 'support', seat: id, by, reason: { code, seat: act.seat } }));
}

export const consult: ActRule<'consult'> = {
  verb: 'consult',
  cost: 'margins',
  shape: { about: 'id' },
  candidates: (table, seat) => [...otherSeats(table, seat), ...table.setup.face.absent].map((about) => ({ verb: 'consult', seat, about })),
  refuse(table, act) {
    const isDone = table.private[act.seat]?.consulted.includes(act.about) ?? false;
    return refuseUnknown(table, act) ?? (isDone ? refusal(act, 'act/already-consulted', { about: act.about }) : undefined);
  },
  unfold(table, act) {
    const { seat, about } = act;
    const isSeat = about in table.private;
    const asked: readonly Event[] = isSeat
      ? [{ kind: 'requestMade', request: requestOf(table, { kind: 'consultation', from: seat, to: about }) }]
      : [];
    return [{ kind: 'consulted', seat, about }, ...asked, ...moveEvents(table, cohesion(table, act))];
  },
};
