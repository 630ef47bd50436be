// Looking through many deals in bounded time: a sample at equal distances, then a climb one issue at a time.
import type { Seat } from '../compose.ts';

/** More deals than this are sampled. */
export const SAMPLE_MAX = 400;
/** A climb ends by itself after a few steps; this bounds it whatever the scores are. */
const STEPS_MAX = 12;

/** How good a deal is; −Infinity for one that will not do. */
export type Score = (deal: number) => number;

/** Places in the own deals, by ascending total: the first, and the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The deal of the greatest score in a stretch, or near it where the stretch is long; of equals the one of the lowest total. −1 where none will do. */
export function searchBest({ own, space }: Pick<Seat, 'own' | 'space'>, { from, to }: Stretch, score: Score): number {
  const stride = Math.max(1, Math.ceil((to - from) / SAMPLE_MAX));
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let place = from; place < to; place += stride) {
    const deal = own.deals[place] ?? -1;
    const worth = score(deal);
    if (worth > bestScore) [best, bestScore] = [deal, worth];
  }
  return stride > 1 && best >= 0 ? climb(space.optionCounts, best, score) : best;
}

/** Changes one issue at a time for as long as that raises the score. */
function climb(optionCounts: readonly number[], start: number, score: Score): number {
  let best = start;
  let bestScore = score(start);
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const from = best;
    let unit = 1;
    for (let issue = optionCounts.length - 1; issue >= 0; issue -= 1) {
      const count = optionCounts[issue] ?? 1;
      const first = from - (Math.floor(from / unit) % count) * unit;
      for (let deal = first; deal < first + count * unit; deal += unit) {
        const worth = score(deal);
        if (worth > bestScore) [best, bestScore] = [deal, worth];
      }
      unit *= count;
    }
    if (best === from) break;
  }
  return best;
}
