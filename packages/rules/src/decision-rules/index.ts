/** The registry of decision rules: every kind a scenario may name. A kind without a rule does not compile. */
import type { DecisionRule } from '../setup.ts';
import { bilateral } from './bilateral.ts';
import { chairDecides } from './chair-decides.ts';
import { consensus } from './consensus.ts';
import { consensusMinus } from './consensus-minus.ts';
import type { BallotState, RuleKind, RuleResult } from './decision-rule.ts';
import { kOfN } from './k-of-n.ts';
import { majority } from './majority.ts';

export const DECISION_RULES: { readonly [K in DecisionRule['kind']]: RuleKind<K> } = {
  bilateral,
  consensus,
  consensusMinus,
  majority,
  kOfN,
  chairDecides,
};

/** The entry of a rule, typed for rules in general: each is only ever given rules of its own kind. */
function kindOf(rule: DecisionRule): RuleKind<DecisionRule['kind']> {
  return DECISION_RULES[rule.kind] as unknown as RuleKind<DecisionRule['kind']>;
}

/** What a rule makes of the answers given so far. */
export function judge(rule: DecisionRule, state: BallotState): RuleResult {
  return kindOf(rule).judge(rule, state);
}

/** The verbs with which a rule takes answers to a text. */
export function answersOf(rule: DecisionRule): RuleKind<DecisionRule['kind']>['answers'] {
  return kindOf(rule).answers;
}
