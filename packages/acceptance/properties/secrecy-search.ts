// The search for leaks: many games in lock step over some scenarios, counted.

import type { Setup } from '@parley/rules';
import { type Leak, playInLockStep, type Tally } from '@parley/testkit';

/** The first leak in so many games of each scenario; null where none is found. */
export function searchLeaks(setups: readonly Setup[], gameCount: number, tally: Tally): Leak | null {
  for (const setup of setups) {
    for (let game = 0; game < gameCount; game += 1) {
      const { leak, actCount, comparisonCount, end } = playInLockStep(setup, `secrecy ${setup.face.id} ${game}`);
      tally.add('games');
      tally.add('acts', actCount);
      tally.add('comparisons', comparisonCount);
      tally.add(end === 'concluded' ? 'played to the end' : 'gone apart by rule');
      if (leak) return leak;
    }
  }
  return null;
}
