/** Pressure: show strength by one's own means. Tension rises and trust falls; the seat is believed a little more. */
import type { ActRule } from './act-rule.ts';
import { refuseMeans, useMeans } from './means.ts';

export const pressure: ActRule<'pressure'> = {
  verb: 'pressure',
  cost: 'margins',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'pressure', seat }],
  refuse: refuseMeans,
  unfold(table, act) {
    const { seat } = act;
    const { effects } = table.setup.face;
    return useMeans(table, act, [
      { on: 'tension', by: effects['pressure.tension'], reason: { code: 'pressure.tension', seat } },
      { on: 'credibility', seat, by: effects['pressure.credibility'], reason: { code: 'pressure.credibility', seat } },
    ]);
  },
};
