/** Walks a table through a week by the rules alone, without the engine: for tests that start in the middle of things. */
import { BugError } from '@parley/base';
import { type Act, apply, consequences, decide, type Event, isRefusal, type Table } from '@parley/rules';

/** The table after entering a position, with everything that follows on entering it. */
export function enter(table: Table, position: string): Table {
  const there = apply(table, [{ kind: 'positionMoved', position }]);
  return apply(there, consequences(there, position));
}

/** The table after entering several positions in order. */
export function enterAll(table: Table, positions: readonly string[]): Table {
  return positions.reduce(enter, table);
}

/** The events of an act; throws BugError when it is refused. */
export function eventsOf(table: Table, act: Act): readonly Event[] {
  const answer = decide(table, act);
  if (isRefusal(answer)) throw new BugError(`${act.seat} ${act.verb} is refused: ${JSON.stringify(answer.because)}`);
  return answer;
}

/** The table after some acts, each of which must be legal. */
export function after(table: Table, ...acts: readonly Act[]): Table {
  return acts.reduce((now, act) => apply(now, eventsOf(now, act)), table);
}
