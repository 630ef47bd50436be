// Penrose (1946) and Banzhaf (1965).
import { type VotingGame, visitSwings } from './voting-game.ts';

/**
 * The Banzhaf index, normalised: each voter's share of all swings, winning coalitions that lose without that voter. Adds up to 1; all 0 where nothing is
 * ever carried.
 *
 * Source: J. F. Banzhaf, "Weighted Voting Doesn't Work", Rutgers Law Review 19 (1965).
 *
 * @example
 * banzhaf(weightedGame([2, 1, 1], 3)) // => [3/5, 1/5, 1/5]
 */
export function banzhaf(game: VotingGame): number[] {
  const swings = new Array<number>(game.voterCount).fill(0);
  visitSwings(game, (voter) => {
    swings[voter] = (swings[voter] ?? 0) + 1;
  });
  const all = swings.reduce((sum, count) => sum + count, 0);
  return swings.map((count) => (all === 0 ? 0 : count / all));
}
