/** What a skilled negotiator would do in a seat that knows no more than its player does. */
import type { Seat, SeatView } from '@parley/rules';
import type { Suggestion } from '@parley/screens';
import type { Host, MakeComputer } from '@parley/session';

/** From the seat's own view and legal acts alone; its seed is its own, so that it tells nothing of the game's. Null when the seat can do nothing now. */
export function suggestFor(host: Host, seat: Seat, makeComputer: MakeComputer): Suggestion | null {
  const legal = seat in host.lent ? [] : host.legal(seat);
  if (legal.length === 0) return null;
  const computer = makeComputer({ seat, seed: 'hint', level: 'envoy', profile: 'skilled' });
  return computer.choose(host.view(seat) as SeatView, legal); // whoever plays has a seat, so it has a view of its own
}
