import type { Finding } from '../diagnostic.ts';
import type { Check } from './check.ts';

/** Endings are tried from first to last: only the last may fit everything, and it must. */
export const endingsOrder: Check = {
  code: 'S-507',
  title: 'an ending can never come, or none may fit',
  fields: ['outcomes', 'outcomes[].when', 'outcomes[].history'],
  run: ({ draft }) => {
    const outcomes = draft.outcomes ?? [];
    const open = outcomes.flatMap((outcome, index) => (outcome !== undefined && !('when' in outcome) ? [index] : []));
    const last = outcomes.length - 1;
    const found: Finding[] = open
      .filter((index) => index < last)
      .map((index) => ({
        message: 'this ending fits everything, so none after it can come',
        hint: 'give it a `when`, or put it last',
        at: ['outcomes', index, 'id'],
      }));
    if (last >= 0 && !open.includes(last) && outcomes[last] !== undefined) {
      found.push({
        message: 'a game may fit no ending',
        hint: 'take the `when` out of the last ending, or add an ending without one',
        at: ['outcomes', last, 'when'],
        on: 'key',
      });
    }
    const histories = outcomes.flatMap((outcome, index) => (outcome?.history === true ? [index] : []));
    return [
      ...found,
      ...histories
        .slice(1)
        .map((index) => ({ message: 'history had one ending', hint: 'mark one ending with `history: true`', at: ['outcomes', index, 'history'] })),
    ];
  },
};
