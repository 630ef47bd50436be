// AC_combi: AC_next, or late and at least the best of what it was offered lately.
import { isBestToCome } from '../../parts/acceptance/rules/combi.ts';
import type { Acceptance, Seat } from '../compose.ts';
import { acceptNext } from './next.ts';
import { isLateIn } from './time.ts';

/**
 * AC_next; and once the time has come, an offer that is worth no less than the best of the last ones, over a window as long as the time that is left.
 * What is offered in the very last turn is taken: no better will come.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker (2014), AC_combi(T, MAX_W).
 */
export function acceptCombi(time: number): (seat: Seat) => Acceptance {
  return (seat) => {
    const { own, memory, place, rounds } = seat;
    const next = acceptNext(seat);
    const heardLately = (length: number) =>
      memory.offers.flatMap((offers, party) => (party === place ? [] : offers.slice(-length).map((deal) => own.totals[deal] ?? 0)));
    return (turn, plan) => {
      if (next(turn, plan)) return true;
      if (!isLateIn(seat, turn, time)) return false;
      return isBestToCome(own.totals[turn.offer] ?? 0, heardLately(Math.max(1, rounds - turn.round)), isLateIn(seat, turn, 1));
    };
  };
}
