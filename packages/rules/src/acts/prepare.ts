/** Prepare opinion at home: the next leaving of a declared line costs half the support. */
import { refusal } from '../refusal.ts';
import type { ActRule } from './act-rule.ts';

export const prepare: ActRule<'prepare'> = {
  verb: 'prepare',
  cost: 'margins',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'prepare', seat }],
  refuse: (table, act) => (table.private[act.seat]?.prepared ? refusal(act, 'act/already-prepared') : undefined),
  unfold: (_table, act) => [{ kind: 'opinionPrepared', seat: act.seat }],
};
