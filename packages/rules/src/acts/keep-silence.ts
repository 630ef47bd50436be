/** Keep silence: agree to the text under silence by saying nothing. Only in the phase `silence` does silence consent. */
import type { Act } from '../act.ts';
import { askRule, roomText } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { leaveLines } from '../lines.ts';
import { currentRoom, isSeated } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { ActRule } from './act-rule.ts';
import { refuseAgreement } from './package-checks.ts';

/** Why this seat is not asked about this text under silence; undefined when it is. */
export function refuseSilenceAnswer(table: Table, act: Act<'keepSilence' | 'breakSilence'>): Refusal | undefined {
  if (!isSeated(table, act.seat)) return refusal(act, 'act/not-seated');
  const silence = currentRoom(table)?.silence;
  if (!silence || silence.text !== act.text) return refusal(act, 'act/unknown-text', { text: act.text });
  return silence.asked.includes(act.seat) && !silence.kept.includes(act.seat) ? undefined : refusal(act, 'act/not-asked', { text: act.text });
}

/** Adopts the text under silence once everybody asked has kept it; empty before that. */
export function endSilence(table: Table): readonly Event[] {
  const silence = currentRoom(table)?.silence;
  if (!silence || silence.asked.some((seat) => !silence.kept.includes(seat))) return [];
  return unfold(
    table,
    () => [{ kind: 'silenceEnded', text: silence.text }],
    (now) => askRule(now, silence.text, { silenceKept: true }),
  );
}

export const keepSilence: ActRule<'keepSilence'> = {
  verb: 'keepSilence',
  cost: 'free',
  shape: { text: 'id' },
  candidates(table, seat) {
    const silence = currentRoom(table)?.silence;
    return silence ? [{ verb: 'keepSilence', seat, text: silence.text }] : [];
  },
  refuse(table, act) {
    const text = roomText(table, act.text);
    return refuseSilenceAnswer(table, act) ?? (text && refuseAgreement(table, act, text));
  },
  unfold(table, act) {
    const text = roomText(table, act.text);
    return unfold(
      table,
      (now) => [{ kind: 'silenceKept', text: act.text, seat: act.seat }, ...(text ? leaveLines(now, act.seat, text) : [])],
      endSilence,
    );
  },
};
