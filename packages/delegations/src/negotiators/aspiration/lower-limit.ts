// Asks for less and less, down to what it may expect to get.
import type { Aspiration, Seat } from '../compose.ts';

/** Until this time it concedes next to nothing, to hear what the others want. */
const LISTENING = 0.5;
/** The share of the way to the limit that it goes while it listens. */
const WHILE_LISTENING = 0.2;

/**
 * From the best deal to the lower limit that can be expected of the talks: a fifth of the way evenly until half time, the rest by t² afterwards. The limit lies
 * half-way between the best deal and the best that the others have offered so far, and rises with what they offer.
 *
 * Source: after A. Mori and T. Ito, "Atlas3: A Negotiating Agent Based on Expecting Lower Limit of Concession Function" (2017); their limit comes from an
 * evolutionarily stable strategy, ours from what was heard.
 */
export function toLowerLimit({ own, memory, place }: Seat): Aspiration {
  return ({ time }) => {
    const best = memory.offers.reduce(
      (most, offers, party) => (party === place ? most : offers.reduce((top, deal) => Math.max(top, own.totals[deal] ?? 0), most)),
      own.lowest,
    );
    const limit = (own.highest + best) / 2;
    const late = Math.max(0, (time - LISTENING) / (1 - LISTENING));
    const way = WHILE_LISTENING * Math.min(1, time / LISTENING) + (1 - WHILE_LISTENING) * late * late;
    return own.highest - (own.highest - limit) * way;
  };
}
