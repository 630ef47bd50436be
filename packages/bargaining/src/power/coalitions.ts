// The smallest sets of voters that carry a vote, and those that stop it.
import { type VotingGame, votersOf } from './voting-game.ts';

/**
 * Every minimal winning coalition: it carries the vote, and no longer does without any one of its voters. Voters in ascending order, fewest first.
 *
 * Source: J. von Neumann and O. Morgenstern, "Theory of Games and Economic Behavior" (1944), chapter 10.
 *
 * @example
 * winningCoalitions(weightedGame([2, 1, 1], 3)) // => [[0, 1], [0, 2]]
 */
export function winningCoalitions({ voterCount, wins }: VotingGame): number[][] {
  return minimal(voterCount, wins);
}

/**
 * Every minimal blocking coalition: nothing is carried when its voters all stay away, and something is when any one of them joins. Order as above.
 *
 * Source: L. S. Shapley, "Simple Games: An Outline of the Descriptive Theory", Behavioral Science 7 (1962).
 *
 * @example
 * blockingCoalitions(weightedGame([2, 1, 1], 3)) // => [[0], [1, 2]]
 */
export function blockingCoalitions({ voterCount, wins }: VotingGame): number[][] {
  const everybody = 2 ** voterCount - 1;
  return minimal(voterCount, (coalition) => !wins(everybody - coalition));
}

function minimal(voterCount: number, isEnough: (coalition: number) => boolean): number[][] {
  const found: number[][] = [];
  for (let coalition = 0; coalition < 2 ** voterCount; coalition += 1) {
    if (!isEnough(coalition)) continue;
    const voters = votersOf(coalition, voterCount);
    if (voters.every((voter) => !isEnough(coalition - 2 ** voter))) found.push(voters);
  }
  return found.sort((one, other) => one.length - other.length);
}
