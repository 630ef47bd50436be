/** The week as a statechart, built from a scenario's face: its states are the positions, its events the verbs and `proceed`. */
import { assert } from '@parley/base';
import { type Position, type ProcedureFacts, type ScenarioFace, WEEK_PHASES } from '@parley/rules';
import { type AnyStateMachine, createMachine } from 'xstate';
import { admitting, type Edge, type Guard, PROCEED, passes, proceeding } from './edge.ts';
import { venueEdges } from './venue.ts';

/** An XState machine without context: what its guards need comes with the event `proceed`. */
export type WeekMachine = AnyStateMachine;
/** What the machine is sent: the verb of an act, or `proceed` with the facts of the table. */
export interface ChartEvent {
  readonly type: string;
  readonly facts?: ProcedureFacts;
}

/** All edges of a week, in order of precedence. The first venue has no edge from the interval: the talks never come back to it. */
export function weekEdges(face: ScenarioFace): readonly Edge[] {
  const [first, ...later] = face.venues;
  return [
    proceeding('briefing', first ? `${first.id}.opening` : 'ratification'),
    ...face.venues.flatMap((venue) => venueEdges(face, venue)),
    ...admitting(face, 'interval'),
    proceeding('interval', 'ratification', { intervalOver: true, brokenDown: true }, { intervalOver: true, nextVenue: null }),
    ...later.map((venue) => proceeding('interval', `${venue.id}.opening`, { intervalOver: true, nextVenue: venue.id })),
    proceeding('ratification', 'concluded'),
  ];
}

/** The machine of a list of edges. Every transition of an act carries an action: XState's `can` is false for one with neither target nor action. */
export function machineOf(face: ScenarioFace, edges: readonly Edge[]): WeekMachine {
  const names = [...WEEK_PHASES, ...face.venues.map((venue) => venue.id)];
  assert(new Set(names).size === names.length, 'two states of the week have one name', { scenario: face.id });
  const onAt = (position: Position) => ({ on: transitionsFrom(edges, position) });
  const venues = face.venues.map(({ id }) => {
    const phases = [...new Set(edges.filter(({ from }) => from.startsWith(`${id}.`)).map(({ from }) => from.slice(id.length + 1)))];
    // A closing without an edge is still a place: charts with an edge taken out must be able to get stuck there.
    const states = Object.fromEntries([...new Set(['opening', ...phases, 'closing'])].map((phase) => [phase, onAt(`${id}.${phase}`)]));
    return [id, { initial: 'opening', states }] as const;
  });
  const week = { briefing: onAt('briefing'), interval: onAt('interval'), ratification: onAt('ratification'), concluded: { type: 'final' as const } };
  return createMachine(
    { id: 'week', initial: 'briefing', states: { ...week, ...Object.fromEntries(venues) } },
    {
      // The event is typed by hand: only `proceed` has guarded transitions, and it always comes with facts.
      guards: { facts: ({ event }, guard) => passes(guard as Guard, (event as ChartEvent).facts as ProcedureFacts) },
      actions: { admit: () => undefined },
    },
  );
}

function transitionsFrom(edges: readonly Edge[], position: Position): Record<string, object[]> {
  const leaving = edges.filter(({ from }) => from === position);
  const byEvent = Map.groupBy(leaving, ({ event }) => event);
  return Object.fromEntries([...byEvent].map(([event, list]) => [event, list.map(transitionOf)]));
}

function transitionOf({ event, to, guard }: Edge): object {
  if (event !== PROCEED) return { actions: 'admit' };
  return { target: `#week.${to}`, ...(guard ? { guard: { type: 'facts', params: guard } } : {}) };
}
