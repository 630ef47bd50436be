// Who can decide together. A coalition is a set of voters as bits: voter 0 is 1, voter 1 is 2, voter 2 is 4.

/** Which coalitions carry a vote. More voters never carry less. Up to 24 voters: every coalition is looked at. */
export interface VotingGame {
  readonly voterCount: number;
  readonly wins: (coalition: number) => boolean;
}

/**
 * The vote in which weights must reach a quota.
 *
 * @example
 * weightedGame([2, 1, 1], 3).wins(0b011) // => true
 */
export function weightedGame(weights: readonly number[], quota: number): VotingGame {
  const sums = new Float64Array(2 ** weights.length);
  for (let coalition = 1; coalition < sums.length; coalition += 1) {
    const highest = 31 - Math.clz32(coalition);
    sums[coalition] = (sums[coalition - 2 ** highest] ?? 0) + (weights[highest] ?? 0);
  }
  return { voterCount: weights.length, wins: (coalition) => (sums[coalition] ?? 0) >= quota };
}

/**
 * Any vote, from a function that says which coalitions carry it. Every coalition is asked once, when it is first needed.
 *
 * @example
 * votingGame(3, (coalition) => coalition !== 0).wins(0b100) // => true
 */
export function votingGame(voterCount: number, carries: (coalition: number) => boolean): VotingGame {
  const known = new Map<number, boolean>();
  return {
    voterCount,
    wins: (coalition) => {
      const answer = known.get(coalition) ?? carries(coalition);
      known.set(coalition, answer);
      return answer;
    },
  };
}

/** The voters of a coalition, in ascending order. */
export function votersOf(coalition: number, voterCount: number): number[] {
  return Array.from({ length: voterCount }, (_, voter) => voter).filter((voter) => has(coalition, voter));
}

/** Whether a voter belongs to a coalition. */
export function has(coalition: number, voter: number): boolean {
  return ((coalition >>> voter) & 1) === 1;
}

/** Calls `visit` for every voter and every winning coalition that loses without that voter. */
export function visitSwings({ voterCount, wins }: VotingGame, visit: (voter: number, coalition: number) => void): void {
  for (let coalition = 1; coalition < 2 ** voterCount; coalition += 1) {
    if (!wins(coalition)) continue;
    for (let voter = 0; voter < voterCount; voter += 1) {
      if (has(coalition, voter) && !wins(coalition - 2 ** voter)) visit(voter, coalition);
    }
  }
}
