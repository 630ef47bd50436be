// Goes as far towards a fair deal as the others have come.
import type { Aspiration, Seat } from '../compose.ts';
import { nashBelieved } from '../offering/nash.ts';

/** From here on it goes the rest of the way by itself, and is there after a twentieth of the time: two nice parties would wait for each other. */
const LATE = 0.91;
const HASTE = 20;
/** Whatever the beliefs say, one's own share of the range at a fair deal is not put lower than this. */
const FAIR_MIN = 0.5;

/**
 * The best deal less the share of the way to the fair deal that the slowest of the others has gone: (best offer so far − first offer) / (fair − first offer),
 * in one's own totals. The fair deal is the Nash deal as one believes.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker, "A Tit for Tat Negotiation Strategy for Real-Time Bilateral Negotiations" (2013).
 */
export function nice(seat: Seat): Aspiration {
  const { own, memory, place } = seat;
  return ({ time }) => {
    const believed = own.totals[nashBelieved(seat, { generosity: 1 })] ?? own.highest;
    const fair = Math.max(believed, own.lowest + FAIR_MIN * (own.highest - own.lowest));
    const way = memory.offers.reduce((least, offers, party) => (party === place ? least : Math.min(least, wayOf(own.totals, offers, fair))), 1);
    const haste = Math.min(1, Math.max(0, HASTE * (time - LATE)));
    return own.highest - (own.highest - fair) * Math.max(way, haste);
  };
}

/** 0 for somebody who has not moved, 1 for somebody who has come as far as the fair deal. */
function wayOf(totals: Float64Array, offers: readonly number[], fair: number): number {
  const first = totals[offers[0] ?? -1];
  if (first === undefined) return 0;
  if (fair <= first) return 1;
  const best = offers.reduce((most, deal) => Math.max(most, totals[deal] ?? 0), first);
  return Math.min(1, (best - first) / (fair - first));
}
