// Draws among near-equals: the better the others are believed to like a deal, the likelier it is.

import { dealAt, placeAt } from '@parley/bargaining';
import { drawKeyed } from '@parley/base';
import type { Offering, Seat } from '../compose.ts';
import { likingOf } from './by-model.ts';
import { SAMPLE_MAX } from './search.ts';

/** Deals within this much of the level, as a share of the own range at a time, are near-equals. */
export function byRoulette(width: (time: number) => number): (seat: Seat) => Offering {
  return (seat) => {
    const { own, seed, place } = seat;
    const liking = likingOf(seat);
    return ({ time, round }, level) => {
      const band = width(time) * (own.highest - own.lowest);
      const [from, to] = [placeAt(own, level - band), placeAt(own, level + band)];
      const stride = Math.max(1, Math.ceil((to - from) / SAMPLE_MAX));
      let sum = 0;
      for (let at = from; at < to; at += stride) sum += liking(own.deals[at] ?? 0);
      let left = sum * drawKeyed(seed, [place, 'roulette', round]);
      for (let at = from; at < to; at += stride) {
        left -= liking(own.deals[at] ?? 0);
        if (left < 0) return own.deals[at] ?? -1;
      }
      return dealAt(own, level);
    };
  };
}
