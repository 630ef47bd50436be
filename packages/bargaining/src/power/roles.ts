// Who counts in a vote, whatever the others do.
import { blockingCoalitions, winningCoalitions } from './coalitions.ts';
import type { VotingGame } from './voting-game.ts';

/** Voters of a special kind, each list in ascending order. */
export interface VotingRoles {
  /** Carries the vote alone, and nothing is carried without it. */
  readonly dictator: number | null;
  /** Nothing is carried without any of these. */
  readonly vetoes: readonly number[];
  /** Never makes the difference. */
  readonly dummies: readonly number[];
}

/**
 * The dictator, the veto players and the dummies of a vote. Where nothing is ever carried, all are dummies.
 *
 * Source: J. von Neumann and O. Morgenstern, "Theory of Games and Economic Behavior" (1944), chapter 10.
 *
 * @example
 * rolesOf(weightedGame([51, 30, 19], 51)) // => { dictator: 0, vetoes: [0], dummies: [1, 2] }
 */
export function rolesOf(game: VotingGame): VotingRoles {
  const winning = winningCoalitions(game);
  const voters = Array.from({ length: game.voterCount }, (_, voter) => voter);
  const vetoes = winning.length === 0 ? [] : blockingCoalitions(game).flatMap((coalition) => (coalition.length === 1 ? coalition : []));
  const [only] = winning.length === 1 && winning[0]?.length === 1 ? winning[0] : [];
  return { dictator: only ?? null, vetoes, dummies: voters.filter((voter) => !winning.some((coalition) => coalition.includes(voter))) };
}
