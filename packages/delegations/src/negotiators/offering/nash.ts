// Where a fair deal would be, as far as one can tell.
import type { Seat } from '../compose.ts';
import { likingOf } from './by-model.ts';
import { type Score, searchBest } from './search.ts';

/** How a fair deal is looked for. */
export interface Fairness {
  /** The power of the others' liking; 1 weighs it like one's own gain, more makes it likelier that they agree. */
  readonly generosity: number;
  /** Looks among deals that one has not backed before. */
  readonly freshOnly?: boolean;
}

/**
 * The deal of the greatest product of one's own gain over the reservation and what it is believed to be worth to the other; with several others, to whoever
 * likes it least. −1 where there is no deal to take.
 *
 * Source: J. F. Nash, "The Bargaining Problem", Econometrica 18 (1950), with beliefs in the place of the others' totals.
 */
export function nashBelieved(seat: Seat, { generosity, freshOnly = false }: Fairness): number {
  const { own, memory, place } = seat;
  const liking = likingOf(seat);
  const score: Score = (deal) => {
    const gain = (own.totals[deal] ?? 0) - own.lowest;
    if (gain < 0 || (freshOnly && memory.backed[place]?.has(deal))) return Number.NEGATIVE_INFINITY;
    return gain * liking(deal) ** generosity;
  };
  return searchBest(seat, { from: 0, to: own.deals.length }, score);
}
