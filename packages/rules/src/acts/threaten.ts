/** Threaten: "if X, then Y", and tension rises at once. Judged at the week's end; void when X did not come. */
import { moveEvents } from '../pressures/move.ts';
import type { ActRule } from './act-rule.ts';
import { likeForLike, PLEDGE_SHAPE, pledgeMade, refusePledge } from './pledging.ts';

export const threaten: ActRule<'threaten'> = {
  verb: 'threaten',
  cost: 'floor',
  shape: PLEDGE_SHAPE,
  candidates: (table, seat) => likeForLike(table, seat, { pledge: 'threaten', verb: 'pressure' }),
  refuse: refusePledge,
  unfold(table, act) {
    const code = 'threat.tension';
    const heated = moveEvents(table, [{ on: 'tension', by: table.setup.face.effects[code], reason: { code, seat: act.seat } }]);
    return [pledgeMade(table, act), ...heated];
  },
};
