/** The chair's answer decides; the answers of the others are advice. */
import { against, inFavour, openOrLapsed, type RuleKind } from './decision-rule.ts';

export const chairDecides: RuleKind<'chairDecides'> = {
  kind: 'chairDecides',
  answers: ['join', 'reserve', 'object'],
  judge(_rule, state) {
    const { chair } = state;
    if (chair === null) return openOrLapsed(state, []);
    if (against(state).includes(chair)) return { result: 'blocked', by: [chair] };
    return inFavour(state).includes(chair) ? { result: 'adopted' } : openOrLapsed(state, [chair]);
  },
};
