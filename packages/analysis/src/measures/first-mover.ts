import type { Seat } from '@parley/rules';
import type { RehearsedGame } from '../rehearsal/rehearsed-game.ts';
import { meanOf } from './mean.ts';

/** What it is worth to put the first text on the table. */
export interface FirstMover {
  /** How often each seat did, as a share of all games. */
  readonly share: Readonly<Record<Seat, number>>;
  /**
   * Points over the fallback in games in which a seat moved first, less those in its other games; the mean over seats, weighted by how often each moved
   * first. Null where no seat has both kinds of games. An association between games, not a cause.
   */
  readonly effect: number | null;
}

/** The first-mover effect over some games. */
export function firstMoverOf(games: readonly RehearsedGame[], seats: readonly Seat[]): FirstMover {
  const compared = seats.flatMap((seat) => {
    const gain = (game: RehearsedGame): number => (game.points[seat] ?? 0) - (game.fallback[seat] ?? 0);
    const first = games.filter(({ firstMover }) => firstMover === seat);
    const others = games.filter(({ firstMover }) => firstMover !== seat);
    if (first.length === 0 || others.length === 0) return [];
    return [{ games: first.length, effect: meanOf(first.map(gain)) - meanOf(others.map(gain)) }];
  });
  const weight = compared.reduce((sum, { games: count }) => sum + count, 0);
  return {
    share: Object.fromEntries(seats.map((seat) => [seat, games.filter(({ firstMover }) => firstMover === seat).length / Math.max(1, games.length)])),
    effect: weight === 0 ? null : compared.reduce((sum, { games: count, effect }) => sum + count * effect, 0) / weight,
  };
}
