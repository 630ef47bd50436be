/** Walk out: leave the room. Home likes it; tension rises and trust falls. Not back by the end, the venue closes. */
import { present } from '../place.ts';
import { moveEvents, trustWith } from '../pressures/move.ts';
import type { ActRule } from './act-rule.ts';

export const walkOut: ActRule<'walkOut'> = {
  verb: 'walkOut',
  cost: 'floor',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'walkOut', seat }],
  refuse: () => undefined,
  unfold(table, act) {
    const { seat } = act;
    const { effects } = table.setup.face;
    const moves = moveEvents(table, [
      { on: 'tension', by: effects['walkOut.tension'], reason: { code: 'walkOut.tension', seat } },
      { on: 'support', seat, by: effects['walkOut.support'], reason: { code: 'walkOut.support', seat } },
      ...trustWith(seat, present(table), { by: effects['walkOut.trust'], reason: { code: 'walkOut.trust', seat } }),
    ]);
    return [{ kind: 'walkedOut', seat }, ...moves];
  },
};
