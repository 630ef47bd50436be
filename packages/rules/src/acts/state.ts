/** State: speak to the whole table, firmly (home likes it, the others less) or constructively (it calms, and costs a little at home). */
import { cleanText } from '@parley/base';
import type { Act } from '../act.ts';
import { currentVenue } from '../place.ts';
import { distrusting } from '../pressures/distrust.ts';
import { type Move, moveEvents, trustWith } from '../pressures/move.ts';
import type { Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { WORDS_MAX } from './tabling.ts';

/** The first and the second firm statement of a week win support at home; later ones win none. */
function firmSupport(table: Table, act: Act<'state'>): readonly Move[] {
  const code = (['state.firm.support.first', 'state.firm.support.second'] as const)[table.public.firmCount[act.seat] ?? 0];
  return code ? [{ on: 'support', seat: act.seat, by: table.setup.face.effects[code], reason: { code, seat: act.seat } }] : [];
}

function movesOfTone(table: Table, act: Act<'state'>, isFirstHere: boolean): readonly Move[] {
  const { effects } = table.setup.face;
  const { seat, tone } = act;
  const tension = `state.${tone}.tension` as const;
  const calmsOrHeats: readonly Move[] = isFirstHere ? [{ on: 'tension', by: effects[tension], reason: { code: tension, seat } }] : [];
  if (tone === 'constructive') {
    const code = 'state.constructive.support';
    return [...calmsOrHeats, { on: 'support', seat, by: effects[code], reason: { code, seat } }];
  }
  const code = 'state.firm.trust';
  return [...calmsOrHeats, ...firmSupport(table, act), ...trustWith(seat, distrusting(table, seat), { by: effects[code], reason: { code, seat } })];
}

export const state: ActRule<'state'> = {
  verb: 'state',
  cost: 'floor',
  shape: { tone: ['firm', 'constructive'], 'words?': 'words' },
  candidates: (_table, seat) => [
    { verb: 'state', seat, tone: 'firm' },
    { verb: 'state', seat, tone: 'constructive' },
  ],
  refuse: () => undefined,
  unfold(table, act) {
    const { seat, tone } = act;
    const venue = currentVenue(table)?.id ?? '';
    const isFirstHere = !table.public.spokeAt.includes(`${seat}@${venue}:${tone}`);
    const words = cleanText(act.words ?? '', WORDS_MAX);
    return [{ kind: 'stated', seat, venue, tone, words }, ...moveEvents(table, movesOfTone(table, act, isFirstHere))];
  },
};
