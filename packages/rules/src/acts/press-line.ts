/** Press line: between two venues each delegation may say one thing to the press, firm (for home) or open (for the others). */
import { cleanText } from '@parley/base';
import { currentVenue } from '../place.ts';
import { distrusting } from '../pressures/distrust.ts';
import { moveEvents, trustWith } from '../pressures/move.ts';
import { refusal } from '../refusal.ts';
import type { ActRule } from './act-rule.ts';
import { WORDS_MAX } from './tabling.ts';

export const pressLine: ActRule<'pressLine'> = {
  verb: 'pressLine',
  cost: 'free',
  shape: { tone: ['firm', 'open'], 'words?': 'words' },
  candidates: (_table, seat) => [
    { verb: 'pressLine', seat, tone: 'firm' },
    { verb: 'pressLine', seat, tone: 'open' },
  ],
  refuse: (table, act) =>
    table.public.intervalDone.includes(act.seat)
      ? refusal(act, 'act/once-per-venue', { verb: act.verb, venue: currentVenue(table)?.id ?? '' })
      : undefined,
  unfold(table, act) {
    const { seat, tone } = act;
    const { effects } = table.setup.face;
    const sign = tone === 'firm' ? 1 : -1;
    const moves = moveEvents(table, [
      { on: 'support', seat, by: sign * effects['press.support'], reason: { code: 'press.support', seat } },
      ...trustWith(seat, distrusting(table, seat), { by: -sign * effects['press.trust'], reason: { code: 'press.trust', seat } }),
    ]);
    return [{ kind: 'pressLineSpoken', seat, tone, words: cleanText(act.words ?? '', WORDS_MAX) }, ...moves, { kind: 'intervalSpent', seat }];
  },
};
