/** Adopted with k seats in favour, among them every seat that holds a veto. */
import { against, inFavour, openOrLapsed, type RuleKind, reserving, stillSilent } from './decision-rule.ts';

export const kOfN: RuleKind<'kOfN'> = {
  kind: 'kOfN',
  answers: ['join', 'reserve', 'object'],
  judge(rule, state) {
    const objecting = against(state);
    const vetoing = objecting.filter((seat) => rule.vetoes.includes(seat));
    if (vetoing.length > 0) return { result: 'blocked', by: vetoing };
    if (state.seats.length - objecting.length < rule.k) return { result: 'blocked', by: objecting };
    const agreed = inFavour(state);
    const assented = rule.vetoes.every((seat) => agreed.includes(seat));
    if (agreed.length >= rule.k && assented && reserving(state).length === 0) return { result: 'adopted' };
    return openOrLapsed(state, stillSilent(state));
  },
};
