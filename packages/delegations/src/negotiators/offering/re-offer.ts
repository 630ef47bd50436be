// Near the end, what most of the others have already said yes to.
import type { Parts, Seat } from '../compose.ts';
import { offersLeft } from '../negotiator.ts';

/** No more of one's last offers than this are spent on it. */
const OFFERS_MAX = 5;

/**
 * A plan until as many offers are left as there are popular deals, at most five; then those, the one of the greatest own total first. Popular is what the most of
 * the others have backed, at or above one's reservation. Each is offered once; the last one again if there is time.
 *
 * Source: A. Mori and T. Ito, Atlas3 (ANAC 2015), its final phase.
 */
export function reOffering(base: Parts['planning']): Parts['planning'] {
  return (seat) => {
    const plans = base(seat);
    return (turn) => {
      const plan = plans(turn);
      const left = offersLeft(seat, turn);
      if (left === 0 || left > OFFERS_MAX) return plan;
      const popular = popularDeals(seat).slice(0, OFFERS_MAX);
      if (popular.length === 0 || left > popular.length) return plan;
      const next = popular[popular.length - left] ?? -1;
      return { level: seat.own.totals[next] ?? plan.level, next };
    };
  };
}

/** By descending own total; of equals the lower number first. */
function popularDeals({ own, memory, place, reservation }: Seat): readonly number[] {
  const others = memory.backed.filter((_, party) => party !== place);
  const named = [...new Set(others.flatMap((backed) => [...backed]))].filter((deal) => (own.totals[deal] ?? 0) >= reservation);
  const backers = (deal: number) => others.filter((backed) => backed.has(deal)).length;
  const most = named.reduce((greatest, deal) => Math.max(greatest, backers(deal)), 0);
  return named.filter((deal) => backers(deal) === most).sort((one, other) => (own.totals[other] ?? 0) - (own.totals[one] ?? 0) || one - other);
}
