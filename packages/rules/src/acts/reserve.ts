/** Reserve until the capital answers: holds a text's adoption for this round. */
import type { ActRule } from './act-rule.ts';
import { answerable, refuseAnswer } from './text-answers.ts';

export const reserve: ActRule<'reserve'> = {
  verb: 'reserve',
  cost: 'answer',
  shape: { text: 'id' },
  candidates: (table, seat) => answerable(table, seat).map((text) => ({ verb: 'reserve', seat, text: text.id })),
  refuse: (table, act) => refuseAnswer(table, act, act.text),
  unfold: (_table, act) => [{ kind: 'answered', text: act.text, seat: act.seat, answer: 'reserved' }],
};
