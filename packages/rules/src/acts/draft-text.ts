/** Draft a text: the chair tables its own text from the margins, to be answered on the next floor. */

import { currentVenue } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { ActRule } from './act-rule.ts';
import { refuseAgreement, refusePackage } from './package-checks.ts';
import { samplePackages, tableText } from './tabling.ts';

export const draftText: ActRule<'draftText'> = {
  verb: 'draftText',
  cost: 'margins',
  shape: { items: 'items', conditions: 'conditions', 'words?': 'words', 'until?': ['round', 'venue'] },
  candidates(table, seat) {
    if (currentVenue(table)?.chair !== seat) return [];
    return samplePackages(table).map((offer) => ({ verb: 'draftText', seat, ...offer }));
  },
  refuse(table, act) {
    const venue = currentVenue(table);
    if (venue?.chair !== act.seat) return refusal(act, 'act/not-the-chair', { chair: venue?.chair ?? '' });
    if (table.public.out.includes(act.seat)) return refusal(act, 'act/walked-out', {}, [{ verb: 'return', seat: act.seat }]);
    return refusePackage(table, act, { ...act, amends: null }) ?? refuseAgreement(table, act, act);
  },
  unfold: (table, act) => tableText(table, act, null),
};
