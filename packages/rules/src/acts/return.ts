/** Return: take one's seat again after walking out. */
import { refusal } from '../refusal.ts';
import type { ActRule } from './act-rule.ts';

/** `return` is a word of the language, so the rule has a longer name than its verb. */
export const returnToTable: ActRule<'return'> = {
  verb: 'return',
  cost: 'free',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'return', seat }],
  refuse: (table, act) => (table.public.out.includes(act.seat) ? undefined : refusal(act, 'act/not-out')),
  unfold: (_table, act) => [{ kind: 'cameBack', seat: act.seat }],
};
