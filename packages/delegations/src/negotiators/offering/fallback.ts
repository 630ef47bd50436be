// What a party can fall back on when time is up: a deal that the others have shown they could live with.
import type { Seat } from '../compose.ts';
import { likingOf } from './by-model.ts';

/** Between several parties it matters most that a deal can be lived with: this power of liking was the least that brought four talks of five to an end. */
const GENEROSITY = 8;

/**
 * The deal to offer when there is no other chance, −1 where nobody has named one at or above the reservation. Against one other party it is the best that it has
 * offered itself: it will hardly refuse that. Among several it is, of all deals named, the one of the greatest own gain × liking^8 × (1 + how many of the others
 * have backed it).
 */
export function fallbackOf(seat: Seat): number {
  return seat.partyCount > 2 ? mostBacked(seat) : bestOffered(seat);
}

function bestOffered({ own, memory, place, reservation }: Seat): number {
  const offered = memory.offers.flatMap((offers, party) => (party === place ? [] : offers));
  return offered.reduce((best, deal) => {
    const total = own.totals[deal] ?? 0;
    return total >= reservation && (best < 0 || total > (own.totals[best] ?? 0)) ? deal : best;
  }, -1);
}

function mostBacked(seat: Seat): number {
  const { own, memory, place, reservation } = seat;
  const liking = likingOf(seat);
  let [best, bestScore] = [-1, -1];
  for (const deal of new Set(memory.offers.flat())) {
    const gain = (own.totals[deal] ?? 0) - own.lowest;
    if ((own.totals[deal] ?? 0) < reservation) continue;
    const backers = memory.backed.filter((backed, party) => party !== place && backed.has(deal)).length;
    const score = gain * liking(deal) ** GENEROSITY * (1 + backers);
    if (score > bestScore) [best, bestScore] = [deal, score];
  }
  return best;
}
