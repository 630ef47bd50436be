/** Propose: put a package on the table as a text. The author counts as joined. */

import type { ActRule } from './act-rule.ts';
import { refuseAgreement, refusePackage } from './package-checks.ts';
import { samplePackages, tableText } from './tabling.ts';

export const propose: ActRule<'propose'> = {
  verb: 'propose',
  cost: 'floor',
  shape: { items: 'items', conditions: 'conditions', 'words?': 'words', 'until?': ['round', 'venue'] },
  candidates: (table, seat) => samplePackages(table).map((offer) => ({ verb: 'propose', seat, ...offer })),
  refuse: (table, act) => refusePackage(table, act, { ...act, amends: null }) ?? refuseAgreement(table, act, act),
  unfold: (table, act) => tableText(table, act, null),
};
