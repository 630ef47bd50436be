// Stacked alternating offers: everybody in turn answers the offer on the table, and makes another when the answer is no.
import { type Concession, heldShare, levelAt } from './concession.ts';
import { dealAt, type RankedDeals } from './ranked-deals.ts';

/** Somebody at the table, in speaking order. */
export interface OfferParty {
  readonly ranked: RankedDeals;
  readonly concession: Concession;
}

/** How the talks went. */
export interface OfferRun {
  /** The number of the deal agreed on, or null. */
  readonly agreement: number | null;
  /** The round of the agreement, from 1; without one, how many were played. */
  readonly step: number;
  /** Every offer in order, as numbers of deals. */
  readonly trace: readonly number[];
}

/**
 * Plays the talks to the end: at round k of n the time is t = k / (n + 1); a party accepts what reaches its level at that time, and offers its own deal
 * at that level otherwise. An offer counts as its maker's acceptance; agreement when everybody in a row accepts. A party that would take no deal at all
 * clears the table.
 *
 * Source: R. Aydoğan, D. Festen, K. Hindriks and C. Jonker, "Alternating Offers Protocols for Multilateral Negotiation" (2017).
 *
 * @example
 * alternateOffers([{ ranked: a, concession: 'boulware' }, { ranked: b, concession: 'conceder' }], 100).agreement // => 62
 */
export function alternateOffers(parties: readonly OfferParty[], rounds: number): OfferRun {
  const trace: number[] = [];
  let offer = -1;
  let accepted = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const time = round / (rounds + 1);
    for (const { ranked, concession } of parties) {
      const level = levelAt(ranked, heldShare(concession, time));
      if (offer >= 0 && (ranked.totals[offer] ?? 0) >= level) {
        accepted += 1;
      } else {
        offer = dealAt(ranked, level);
        accepted = offer < 0 ? 0 : 1;
        if (offer >= 0) trace.push(offer);
      }
      if (accepted === parties.length) return { agreement: offer, step: round, trace };
    }
  }
  return { agreement: null, step: rounds, trace };
}
