// What the tit-for-tat negotiators share: they mirror what the other has just given, and near the end take the best that they have been offered.
import { acceptCombi } from './acceptance/combi.ts';
import { type Reciprocation, reciprocating } from './aspiration/tit-for-tat.ts';
import { offerFor, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byLevel } from './offering/by-level.ts';

/** Tit for tat says nothing of deadlines, and two of them wait for each other: from here on the best of the recent offers is taken. */
const LATE = 0.95;

/** Mirrors by a reciprocation. */
export function titForTat({ reciprocation, ...words }: Omit<Negotiator, 'sit'> & { readonly reciprocation: Reciprocation }): Negotiator {
  const parts = { planning: offerFor(reciprocating(reciprocation), byLevel), acceptance: acceptCombi(LATE) };
  return { ...words, sit: (outset) => seatParts(outset, parts) };
}
