/** Call for criticism: the chair asks every other delegation present what it cannot accept in a text. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { currentRoom, openTexts, present } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { isChair, refuseUnlessChair, requestOf } from './addressees.ts';

function refuseText(table: Table, act: Act<'callForCriticism'>): Refusal | undefined {
  const room = currentRoom(table);
  const text = room?.texts.find((candidate) => candidate.id === act.text);
  if (!text) return refusal(act, 'act/unknown-text', { text: act.text });
  if (text.status !== 'tabled') return refusal(act, 'act/text-not-open', { text: text.id, status: text.status });
  return room?.silence?.text === text.id ? refusal(act, 'act/silence-runs', { text: text.id }) : undefined;
}

export const callForCriticism: ActRule<'callForCriticism'> = {
  verb: 'callForCriticism',
  cost: 'floor',
  shape: { text: 'id' },
  candidates(table, seat) {
    const room = currentRoom(table);
    return room && isChair(table, seat) ? openTexts(room).map((text) => ({ verb: 'callForCriticism', seat, text: text.id })) : [];
  },
  refuse: (table, act) => refuseText(table, act) ?? refuseUnlessChair(table, act),
  unfold(table, act) {
    const { seat, text } = act;
    const others = present(table).filter((other) => other !== seat);
    const asked = others.map((to): Event => ({ kind: 'requestMade', request: requestOf(table, { kind: 'criticism', from: seat, to, paper: text }) }));
    return [{ kind: 'criticismCalled', seat, text }, ...asked];
  },
};
