/** The statechart as the engine asks it: may this verb come here, and where do the talks go from here? */
import { assert } from '@parley/base';
import type { Position, ProcedureFacts, ScenarioFace, VenuePhase } from '@parley/rules';
import { type AnyMachineSnapshot, type StateValue, transition } from 'xstate';
import { PROCEED } from './machines/edge.ts';
import { machineOf, type WeekMachine, weekEdges } from './machines/week.ts';

/** A scenario's statechart, asked in the words of the rules. */
export interface Chart {
  readonly machine: WeekMachine;
  /** Whether an act with this verb may come at a position. */
  admits(position: Position, verb: string): boolean;
  /** Where the talks go from a position on these facts; null where they rest. */
  next(position: Position, facts: ProcedureFacts): Position | null;
}

/** A chart with one edge taken out, by its id: for tests that show that every edge is needed. */
export interface ChartOptions {
  readonly without?: string;
}

const charts = new WeakMap<ScenarioFace, Chart>();

/** The XState machine of a scenario, with or without one of its edges. */
export function weekMachine(face: ScenarioFace, options: ChartOptions = {}): WeekMachine {
  const edges = weekEdges(face);
  assert(options.without === undefined || edges.some(({ id }) => id === options.without), 'the chart has no such edge', {
    edge: options.without ?? '',
  });
  return machineOf(
    face,
    edges.filter(({ id }) => id !== options.without),
  );
}

/** The chart of a scenario. Built once per face, unless an edge is taken out. */
export function openChart(face: ScenarioFace, options: ChartOptions = {}): Chart {
  if (options.without !== undefined) return chartOf(weekMachine(face, options));
  const known = charts.get(face);
  if (known) return known;
  const chart = chartOf(weekMachine(face));
  charts.set(face, chart);
  return chart;
}

function chartOf(machine: WeekMachine): Chart {
  // The machine keeps no facts, so one snapshot per position serves every game.
  const snapshots = new Map<Position, AnyMachineSnapshot>();
  function at(position: Position): AnyMachineSnapshot {
    const known = snapshots.get(position);
    if (known) return known;
    const snapshot: AnyMachineSnapshot = machine.resolveState({ value: stateValueOf(position), context: {} });
    snapshots.set(position, snapshot);
    return snapshot;
  }
  return {
    machine,
    // An act is an internal transition without a target: asking `can` is asking the machine everything there is to know about it.
    admits: (position, verb) => verb !== PROCEED && at(position).can({ type: verb }),
    next(position, facts) {
      const event = { type: PROCEED, facts };
      const here = at(position);
      if (!here.can(event)) return null;
      const [there] = transition(machine, here, event);
      return positionOf(there.value);
    },
  };
}

/** A position as XState holds it: "geneva.floor" is `{ geneva: 'floor' }`, "interval" is `'interval'`. */
export function stateValueOf(position: Position): StateValue {
  const dot = position.indexOf('.');
  return dot < 0 ? position : { [position.slice(0, dot)]: position.slice(dot + 1) };
}

/** The position of an XState state value of the week's machine. */
export function positionOf(value: StateValue): Position {
  if (typeof value === 'string') return value;
  const [venue, phase] = Object.entries(value)[0] as [string, VenuePhase]; // a venue is a compound state with one level below it
  return `${venue}.${phase}`;
}
