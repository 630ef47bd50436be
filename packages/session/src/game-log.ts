/** What each watcher has seen so far: for the transcript pane, and for "what changed since my last turn". */
import type { Step } from '@parley/engine';
import { apply, type Event, eventFor, ONLOOKERS, type Position, type ScenarioFace, type Seat, type Table, type Watcher } from '@parley/rules';

/** One event in the form in which a watcher saw it. */
export interface LogEntry {
  /** Counts the steps of which this watcher saw anything, from 1: a gap would tell that others did something in secret. */
  readonly n: number;
  /** Where the talks stood after the event. */
  readonly position: Position;
  readonly round: number;
  readonly event: Event;
}

/** The logs of one game, one per watcher. */
export interface GameLog {
  /** Adds the events of a step that began at `before`; `by` is the seat whose act it was. */
  add(before: Table, step: Step, by: Seat | null): void;
  /** Forgets all steps after the first `stepCount`. */
  cut(stepCount: number): void;
  /** All that a watcher has seen, in order; empty for an unknown watcher. */
  of(watcher: Watcher): readonly LogEntry[];
  /** What a watcher saw of the last step. */
  lastOf(watcher: Watcher): readonly LogEntry[];
  /** How many entries a watcher had after each step, the opening first. */
  sizes(watcher: Watcher): readonly number[];
  /** What a seat has seen since the step of its own last act; everything while it has not acted. */
  since(seat: Seat): readonly LogEntry[];
}

interface SeenStep {
  readonly by: Seat | null;
  readonly seen: ReadonlyMap<Watcher, readonly LogEntry[]>;
  /** How many steps each watcher has seen anything of, this one included. */
  readonly counts: ReadonlyMap<Watcher, number>;
}

/** Logs for every seat of a scenario and for the onlookers. */
export function createGameLog(face: ScenarioFace): GameLog {
  const watchers: readonly Watcher[] = [...face.seats.map(({ id }) => id), ...ONLOOKERS];
  const steps: SeenStep[] = [];
  const of = (watcher: Watcher, from = 0) => steps.slice(from).flatMap(({ seen }) => seen.get(watcher) ?? []);
  return {
    add(before, step, by) {
      const countsBefore = steps.at(-1)?.counts ?? new Map(watchers.map((watcher) => [watcher, 0]));
      const seen = seenBy(countsBefore, before, step.events);
      const counts = new Map([...countsBefore].map(([watcher, count]) => [watcher, count + (seen.get(watcher)?.length ? 1 : 0)]));
      steps.push({ by, seen, counts });
    },
    cut: (stepCount) => void steps.splice(stepCount),
    of: (watcher) => of(watcher),
    sizes(watcher) {
      let size = 0;
      return steps.map(({ seen }) => {
        size += seen.get(watcher)?.length ?? 0;
        return size;
      });
    },
    lastOf: (watcher) => of(watcher, steps.length - 1),
    since: (seat) => of(seat, steps.findLastIndex(({ by }) => by === seat) + 1),
  };
}

/** Every event is judged on the table before it, so the events are applied one by one. */
function seenBy(counts: ReadonlyMap<Watcher, number>, before: Table, events: readonly Event[]): SeenStep['seen'] {
  const seen = new Map<Watcher, LogEntry[]>([...counts.keys()].map((watcher) => [watcher, []]));
  let table = before;
  for (const event of events) {
    const after = apply(table, [event]);
    const { position, round } = after.public;
    for (const [watcher, entries] of seen) {
      const form = eventFor(table, event, watcher);
      if (form) entries.push({ n: (counts.get(watcher) ?? 0) + 1, position, round, event: form });
    }
    table = after;
  }
  return seen;
}
