/** Gesture: calm the situation by one's own means. Tension falls and trust grows, at a small cost at home. */
import type { ActRule } from './act-rule.ts';
import { refuseMeans, useMeans } from './means.ts';

export const gesture: ActRule<'gesture'> = {
  verb: 'gesture',
  cost: 'margins',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'gesture', seat }],
  refuse: refuseMeans,
  unfold(table, act) {
    const { seat } = act;
    const { effects } = table.setup.face;
    return useMeans(table, act, [
      { on: 'tension', by: effects['gesture.tension'], reason: { code: 'gesture.tension', seat } },
      { on: 'support', seat, by: effects['gesture.support'], reason: { code: 'gesture.support', seat } },
    ]);
  },
};
