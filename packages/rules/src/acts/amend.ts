/** Amend: a counter-text linked to one that stands, was blocked, or was adopted here. The first text keeps standing. */
import { currentRoom } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { Text } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { refuseAgreement, refusePackage } from './package-checks.ts';
import { samplePackages, tableText } from './tabling.ts';

/** Whether a text may be amended: it stands, or its end left its substance open to another try. */
function isAmendable(text: Text): boolean {
  return text.status === 'tabled' || text.status === 'blocked' || text.status === 'adopted';
}

export const amend: ActRule<'amend'> = {
  verb: 'amend',
  cost: 'floor',
  shape: { text: 'id', items: 'items', conditions: 'conditions', 'words?': 'words', 'until?': ['round', 'venue'] },
  candidates(table, seat) {
    const text = currentRoom(table)?.texts.findLast(isAmendable);
    if (!text) return [];
    return samplePackages(table)
      .slice(0, 4)
      .map((offer) => ({ verb: 'amend', seat, text: text.id, conditions: offer.conditions, items: { ...text.items, ...offer.items } }));
  },
  refuse(table, act) {
    const text = currentRoom(table)?.texts.find((candidate) => candidate.id === act.text);
    if (!text) return refusal(act, 'act/unknown-text', { text: act.text });
    if (!isAmendable(text)) return refusal(act, 'act/text-not-open', { text: act.text, status: text.status });
    return refusePackage(table, act, { items: act.items, conditions: act.conditions, amends: act.text }) ?? refuseAgreement(table, act, act);
  },
  unfold: (table, act) => tableText(table, act, act.text),
};
