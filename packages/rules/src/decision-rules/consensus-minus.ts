/** Consensus minus n: up to n seats may stand aside or object; a reservation holds the text back like anywhere. */
import { against, inFavour, openOrLapsed, type RuleKind, reserving, stillSilent } from './decision-rule.ts';

export const consensusMinus: RuleKind<'consensusMinus'> = {
  kind: 'consensusMinus',
  answers: ['join', 'joinWithStatement', 'reserve', 'object'],
  judge(rule, state) {
    const objecting = against(state);
    if (objecting.length > rule.minus) return { result: 'blocked', by: objecting };
    // So many in favour that those who have not answered can no longer block.
    const enough = inFavour(state).length >= state.seats.length - rule.minus;
    if (enough && reserving(state).length === 0) return { result: 'adopted' };
    return openOrLapsed(state, stillSilent(state));
  },
};
