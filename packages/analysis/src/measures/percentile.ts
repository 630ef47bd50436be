import type { Seat } from '@parley/rules';
import type { RehearsedGame } from '../rehearsal/rehearsed-game.ts';
import { type SureShare, shareOf } from './interval.ts';

/**
 * The share of computer runs of a seat that did worse than `points` (strictly), with its 95 % interval; for a score beside a player's result. `games` are
 * the lines of a rehearsal.
 *
 * @example
 * percentileOf(games, 'US', 84).share // => 0.93: better than 93 % of the computers in that seat
 */
export function percentileOf(games: readonly RehearsedGame[], seat: Seat, points: number): SureShare {
  return shareOf(games.filter((game) => (game.points[seat] ?? 0) < points).length, games.length);
}

const QUANTILES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1] as const;

/** A seat's points over some games, sorted: least, tenth, quarter, median, three quarters, nine tenths, most. Empty without games. */
export function quantilesOf(games: readonly RehearsedGame[], seat: Seat): readonly number[] {
  const sorted = games.map((game) => game.points[seat] ?? 0).sort((a, b) => a - b);
  return QUANTILES.flatMap((share) => sorted[Math.round(share * (sorted.length - 1))] ?? []);
}
