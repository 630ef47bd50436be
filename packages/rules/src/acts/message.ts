/** Message: a few words to chosen seats or to the floor. Words are kept and shown, and move no number by themselves. */
import { cleanText } from '@parley/base';
import type { Act } from '../act.ts';
import { MESSAGES_MAX } from '../act-count.ts';
import { isSeated } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { otherSeats, othersInTheCity, refuseAddressees } from './addressees.ts';
import { WORDS_MAX } from './tabling.ts';

function refuseFloor(table: Table, act: Act<'message'>): Refusal | undefined {
  if (isSeated(table, act.seat)) return undefined;
  const to = otherSeats(table, act.seat);
  return refusal(act, 'act/not-seated', {}, [{ verb: 'message', seat: act.seat, to, words: act.words }]);
}

function refuseTooMany(table: Table, act: Act<'message'>): Refusal | undefined {
  const sent = table.private[act.seat]?.messageCount ?? 0;
  return sent >= MESSAGES_MAX ? refusal(act, 'act/too-many-messages', { sent, max: MESSAGES_MAX }) : undefined;
}

function readersOf(table: Table, act: Act<'message'>): readonly Seat[] {
  return act.to === 'floor' ? othersInTheCity(table, act.seat) : act.to;
}

export const message: ActRule<'message'> = {
  verb: 'message',
  cost: 'free',
  shape: { to: 'idsOrFloor', words: 'words' },
  candidates(table, seat) {
    const to = isSeated(table, seat) ? ('floor' as const) : otherSeats(table, seat).slice(0, 1);
    return [{ verb: 'message', seat, to, words: '…' }];
  },
  refuse(table, act) {
    const refused = act.to === 'floor' ? refuseFloor(table, act) : refuseAddressees(table, act, act.to);
    const isEmpty = cleanText(act.words, WORDS_MAX) === '';
    return refused ?? refuseTooMany(table, act) ?? (isEmpty ? refusal(act, 'act/empty-message') : undefined);
  },
  unfold: (table, act) => [{ kind: 'messageSent', from: act.seat, to: readersOf(table, act), words: cleanText(act.words, WORDS_MAX) }],
};
