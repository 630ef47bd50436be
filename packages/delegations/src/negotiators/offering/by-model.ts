// Among deals that are nearly the same to itself, the one that the others are believed to like best.
import { dealAt, placeAt } from '@parley/bargaining';
import type { Offering, Seat } from '../compose.ts';
import { type Score, searchBest } from './search.ts';

/** Which deals are near-equals, and whether an old one is as good as a new one. */
export interface NearEquals {
  /** Deals from the level to this much above it, as a share of the own range. */
  readonly width: number;
  /** A deal that one has not backed before goes first. */
  readonly freshFirst?: boolean;
}

/** The near-equal of the level that the others are believed to like best; what is asked for and no more, where there is none. */
export function byModel({ width, freshFirst = false }: NearEquals): (seat: Seat) => Offering {
  return (seat) => {
    const { own, memory, place } = seat;
    const band = width * (own.highest - own.lowest);
    const liking = likingOf(seat);
    const isOld = (deal: number) => memory.backed[place]?.has(deal) ?? false;
    return (_, level) => {
      const stretch = { from: placeAt(own, level), to: placeAt(own, level + band) };
      const floor = Math.max(level, own.lowest);
      const score: Score = (deal) => ((own.totals[deal] ?? 0) >= floor ? liking(deal) : Number.NEGATIVE_INFINITY);
      const fresh = freshFirst ? searchBest(seat, stretch, (deal) => (isOld(deal) ? Number.NEGATIVE_INFINITY : score(deal))) : -1;
      const found = fresh < 0 ? searchBest(seat, stretch, score) : fresh;
      return found < 0 ? dealAt(own, level) : found;
    };
  };
}

/** What a deal is believed to be worth to whoever it is worth least to. */
export function likingOf({ rivals }: Pick<Seat, 'rivals'>): (deal: number) => number {
  return (deal) => {
    let least = Number.POSITIVE_INFINITY;
    for (const rival of rivals) least = Math.min(least, rival.worth(deal));
    return least;
  };
}
