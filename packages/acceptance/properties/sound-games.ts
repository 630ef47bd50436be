// Games at random with every property checked, counted.

import { actCountMax, type Setup } from '@parley/rules';
import { type Coverage, countTurn, MOODS, playChecked, type Tally } from '@parley/testkit';

/** So many checked games of a scenario in each mood; throws with the seed of the first that breaks a property. Returns the length of the longest. */
export function playSoundGames(setup: Setup, gameCount: number, { tally, coverage }: { readonly tally: Tally; readonly coverage: Coverage }): number {
  const lengths = MOODS.flatMap((mood) =>
    Array.from({ length: gameCount }, (_, game) => {
      const seed = `sound ${setup.face.id} ${mood} ${game}`;
      return playChecked(setup, seed, { mood, tally, onTurn: (turn) => countTurn(coverage, turn) }).acts.length;
    }),
  );
  const longest = Math.max(...lengths);
  tally.add(`acts in the longest game of ${setup.face.id} (at most ${actCountMax(setup.face)})`, longest);
  return longest;
}
