/** Both heads agree, or there is no text. */
import { judgeUnanimity } from './consensus.ts';
import type { RuleKind } from './decision-rule.ts';

export const bilateral: RuleKind<'bilateral'> = {
  kind: 'bilateral',
  answers: ['join', 'reserve', 'object'],
  judge: (_rule, state) => judgeUnanimity(state),
};
