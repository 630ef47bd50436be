// The end game: keeps to a plan for as long as it may, then closes the distance to what can still be had, and does not let that go.
import type { Parts, Seat } from '../compose.ts';
import { offersLeft } from '../negotiator.ts';
import { byModel } from './by-model.ts';
import { fallbackOf } from './fallback.ts';
import { nashBelieved } from './nash.ts';

/**
 * How fast the distance is closed, in own ranges per talks: 5 is a twentieth of the range an offer in a hundred rounds. Slower ends in a few more agreements (2
 * brought up to half a percent more), faster in a little more own total, up to 6.
 */
const PACE = 5;
/** Where the others have named nothing that one could take, one is down at the reservation this many offers before the end, to try several deals there. */
const SEARCH_OFFERS = 3;
/** Deals within a fifth of the range are near-equals; between a twentieth and two fifths it makes no difference that could be measured. */
const NEAR_EQUALS = { width: 0.2, freshFirst: true };
/** Several parties need several tries: the last offers but one are fair deals, each of them new. */
const FAIR_OFFERS = 5;
const FAIR = { generosity: 8, freshOnly: true };

/**
 * A plan with an end game. The deal to fall back on is found anew each turn, and the level is let down to it in equal steps so that it is reached with the last
 * offer that can be adopted, which is that deal itself. Until the steps come below the plan the plan holds.
 */
export function closing(base: Parts['planning']): Parts['planning'] {
  return (seat) => {
    const { own, rounds } = seat;
    const [plans, offers] = [base(seat), byModel(NEAR_EQUALS)(seat)];
    const stepsDown = (Math.max(0, own.highest - own.lowest) * PACE) / rounds;
    return (turn) => {
      const plan = plans(turn);
      const left = offersLeft(seat, turn);
      if (left === 0 || own.deals.length === 0) return plan;
      const fair = seat.partyCount > 2 && left > 1 && left <= FAIR_OFFERS ? nashBelieved(seat, FAIR) : -1;
      if (fair >= 0) return { level: totalOf(seat, fair), next: fair };
      const fallback = fallbackOf(seat);
      if (left === 1 && fallback >= 0) return { level: totalOf(seat, fallback), next: fallback };
      const [target, tries] = fallback < 0 ? [own.lowest, SEARCH_OFFERS] : [totalOf(seat, fallback), 0];
      const level = target + stepsDown * Math.max(0, left - 1 - tries);
      return level >= plan.level ? plan : { level, next: offers(turn, level) };
    };
  };
}

function totalOf({ own }: Seat, deal: number): number {
  return own.totals[deal] ?? own.lowest;
}
