// A walk down one's deals, a step for a step.

import type { RankedDeals } from '@parley/bargaining';
import { drawKeyed } from '@parley/base';
import type { Planning, Seat } from '../compose.ts';
import type { Outset, Turn } from '../negotiator.ts';

/** How many deals further down the next new one is: 1 for the very next. */
export type Stride = (outset: Outset, turn: Turn, dealsLeft: number) => number;

/**
 * Offers distinct deals downwards: a new one for as long as one has backed no more distinct deals than any other party; otherwise one already offered, drawn.
 * To back a deal is to offer or to accept it. Asks for what the worst deal offered is worth, or the new one where one may be offered.
 *
 * Source: D. de Jonge, "An Analysis of the Linear Bilateral ANAC Domains Using the MiCRO Benchmark Strategy", IJCAI (2022); with several parties, whoever
 * has backed fewest counts.
 */
export function walkDown(stride: Stride): (seat: Seat) => Planning {
  return (seat) => {
    const { own, memory, place, seed } = seat;
    const lastDepth = own.deals.length - 1;
    const walked: number[] = [];
    let [depth, planned, offerCount] = [-1, -1, 0];
    const mayStep = () => depth < lastDepth && memory.backed.every((backed) => (memory.backed[place]?.size ?? 0) <= backed.size);
    /** It opens with its best deal, whatever the stride. */
    const deeper = (turn: Turn) => (depth < 0 ? 0 : Math.min(lastDepth, depth + stride(seat, turn, lastDepth - depth)));
    return (turn) => {
      const said = memory.offers[place] ?? [];
      // What was planned counts once it has been offered: a party may have accepted, or offered something else.
      if (said.length > offerCount && planned > depth && said.at(-1) === dealAtDepth(own, planned)) {
        depth = planned;
        walked.push(dealAtDepth(own, depth));
      }
      offerCount = said.length;
      planned = mayStep() ? deeper(turn) : depth;
      const level = own.ranks[lastDepth - planned] ?? own.highest;
      if (planned > depth) return { level, next: dealAtDepth(own, planned) };
      return { level, next: walked[Math.floor(drawKeyed(seed, [place, 'again', turn.round]) * walked.length)] ?? -1 };
    };
  };
}

function dealAtDepth({ deals }: RankedDeals, depth: number): number {
  return deals[deals.length - 1 - depth] ?? -1;
}
