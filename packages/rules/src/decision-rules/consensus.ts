/** Consensus: adopted once every seat agrees, or nobody has broken a silence; one objection blocks; a reservation holds the text back. */
import { against, type BallotState, inFavour, openOrLapsed, type RuleKind, type RuleResult } from './decision-rule.ts';

/** Adopted when every seat is in favour, blocked by any objection. */
export function judgeUnanimity(state: BallotState): RuleResult {
  const objecting = against(state);
  if (objecting.length > 0) return { result: 'blocked', by: objecting };
  const agreed = inFavour(state);
  if (agreed.length === state.seats.length) return { result: 'adopted' };
  return openOrLapsed(
    state,
    state.seats.filter((seat) => !agreed.includes(seat)),
  );
}

export const consensus: RuleKind<'consensus'> = {
  kind: 'consensus',
  answers: ['join', 'joinWithStatement', 'reserve', 'object'],
  judge: (_rule, state) => judgeUnanimity(state),
};
