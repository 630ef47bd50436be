/** A game from its transcript as one watcher saw it, step by step: for everything that is written of a game afterwards. */
import type { Played } from '@parley/engine';
import { isConcluded, openTable, type Seat, type Setup, type Table, type View, viewFor } from '@parley/rules';
import type { LogLine } from '@parley/screens';
import { createGameLog } from '@parley/session';
import { LogWriter } from '../game-snapshot.ts';

/** Who looks: a seat, or the public. */
export type Onlooker = Seat | 'spectator';

/** The game after one step of which the watcher saw something. */
export interface SeenMoment {
  readonly view: View;
  /** All lines so far, and how many of them were there before this step. */
  readonly log: readonly LogLine[];
  readonly newFrom: number;
  /** The whole table: for the ending alone. */
  readonly table: Table;
  readonly isOver: boolean;
}

/** Every moment in order; what the watcher may not know is in none of them. `played` as `replay` gives it. */
export function seenMoments(setup: Setup, played: readonly Played[], watcher: Onlooker): readonly SeenMoment[] {
  const log = createGameLog(setup.face);
  const writer = new LogWriter();
  const moments: SeenMoment[] = [];
  let before: Table | null = null; // the opening comes upon the table as it is before anything
  for (const { act, step } of played) {
    const { table } = step.session;
    const { seed, options } = step.session;
    log.add(before ?? openTable(setup, seed, options), step, act?.seat ?? null);
    before = table;
    if (log.lastOf(watcher).length === 0) continue;
    const view = viewFor(table, watcher);
    const newFrom = moments.at(-1)?.log.length ?? 0;
    const lines = writer.lines(view, { entries: log.of(watcher), remarks: [] }, watcher);
    moments.push({ view, log: lines, newFrom, table, isOver: isConcluded(table) });
  }
  return moments;
}
