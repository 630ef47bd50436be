/** Withdraw: the author takes its text back and it falls; another seat takes back its join. */
import { roomText } from '../adoption.ts';
import { currentRoom, isSeated } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { Text } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';

function hasJoined(text: Text, seat: Seat): boolean {
  const answer = text.ballots[seat]?.answer;
  return answer === 'joined' || answer === 'joinedWithStatement';
}

export const withdraw: ActRule<'withdraw'> = {
  verb: 'withdraw',
  cost: 'free',
  shape: { text: 'id' },
  candidates: (table, seat) =>
    (currentRoom(table)?.texts ?? [])
      .filter((text) => text.status === 'tabled' && (text.sponsors[0] === seat || hasJoined(text, seat)))
      .map((text) => ({ verb: 'withdraw', seat, text: text.id })),
  refuse(table, act) {
    if (!isSeated(table, act.seat)) return refusal(act, 'act/not-seated');
    const text = roomText(table, act.text);
    if (!text) return refusal(act, 'act/unknown-text', { text: act.text });
    if (text.status !== 'tabled') return refusal(act, 'act/text-not-open', { text: act.text, status: text.status });
    if (currentRoom(table)?.silence?.text === act.text) return refusal(act, 'act/silence-runs', { text: act.text });
    return text.sponsors[0] === act.seat || hasJoined(text, act.seat)
      ? undefined
      : refusal(act, 'act/not-your-text', { text: act.text, author: text.sponsors[0] ?? '' });
  },
  unfold(table, act) {
    const { text, seat } = act;
    if (roomText(table, text)?.sponsors[0] === seat) return [{ kind: 'textClosed', text, status: 'withdrawn', by: [seat], instead: null }];
    return [{ kind: 'joinWithdrawn', text, seat }];
  },
};
