// Shapley and Shubik (1954).
import { type VotingGame, visitSwings, votersOf } from './voting-game.ts';

/**
 * The Shapley-Shubik index: the share of all orders of voters in which a voter is the one whose joining carries the vote. Adds up to 1; all 0 where
 * nothing is ever carried.
 *
 * Source: L. S. Shapley and M. Shubik, "A Method for Evaluating the Distribution of Power in a Committee System", American Political Science Review 48 (1954).
 *
 * @example
 * shapleyShubik(weightedGame([2, 1, 1], 3)) // => [2/3, 1/6, 1/6]
 */
export function shapleyShubik(game: VotingGame): number[] {
  const swings = Array.from({ length: game.voterCount }, () => new Array<number>(game.voterCount + 1).fill(0));
  visitSwings(game, (voter, coalition) => {
    const size = votersOf(coalition, game.voterCount).length;
    const counts = swings[voter];
    if (counts) counts[size] = (counts[size] ?? 0) + 1;
  });
  const shares = orderShares(game.voterCount);
  return swings.map((counts) => counts.reduce((sum, count, size) => sum + count * (shares[size] ?? 0), 0));
}

/** By size s of the coalition: (s − 1)! (n − s)! / n!, the share of orders in which a given coalition is complete with a given last voter. */
function orderShares(voterCount: number): number[] {
  const factorials = [1];
  for (let n = 1; n <= voterCount; n += 1) factorials.push(n * (factorials[n - 1] ?? 1));
  const whole = factorials[voterCount] ?? 1;
  return factorials.map((_, size) => (size === 0 ? 0 : ((factorials[size - 1] ?? 1) * (factorials[voterCount - size] ?? 1)) / whole));
}
