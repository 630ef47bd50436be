/** Several people at one keyboard: between two of them a curtain, so that none sees the other's papers. */
import type { Seat } from '@parley/rules';
import type { Game } from '../../world.ts';

/** The person whose turn it is while the present one has nothing to do; undefined when nobody need change places. */
export function seatBehind(game: Game): Seat | undefined {
  if (game.mayAct.includes(game.seat)) return undefined;
  return game.humans.find((seat) => seat !== game.seat && game.mayAct.includes(seat));
}
