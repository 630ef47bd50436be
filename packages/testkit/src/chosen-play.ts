/** Games made of a list of choices: a property that fails can then be shown with the shortest list that breaks it. */
import { isConcluded, timeOutAct, whoMayAct } from '@parley/rules';
import { listedActs, type RandomPlayer } from './random-play.ts';

/**
 * Takes one choice a turn: it says who of those that may act, which of that seat's verbs, and which of its acts. After the last choice time runs out for
 * everybody, so that every list makes a whole game.
 */
export function createChoosingPlayer(choices: readonly number[]): RandomPlayer {
  let turn = 0;
  return {
    tries({ table }) {
      const expected = whoMayAct(table);
      const [first] = expected;
      if (first === undefined || isConcluded(table)) return undefined;
      const choice = choices[turn];
      turn += 1;
      if (choice === undefined) return timeOutAct(table, first);
      const acts = listedActs(table, nth(expected, choice) ?? first);
      const verbs = [...new Set(acts.map(({ verb }) => verb))];
      const verb = nth(verbs, Math.floor(choice / expected.length));
      return (
        nth(
          acts.filter((act) => act.verb === verb),
          Math.floor(choice / 97),
        ) ?? timeOutAct(table, first)
      );
    },
  };
}

function nth<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}
