/** The edges of a chart as its machine has them, and which of them a game took. */
import type { Act, Event, Position, ScenarioFace } from '@parley/rules';
import type { StateNode } from 'xstate';
import { type DirectedGraphEdge, type DirectedGraphNode, toDirectedGraph } from 'xstate/graph';
import { type ChartOptions, weekMachine } from './chart.ts';
import { edgeId, type Guard, guardText, PROCEED } from './machines/edge.ts';

/** One edge of a scenario's chart. */
export interface ChartEdge {
  /** "geneva.floor -proceed-> geneva.margins"; what {@link ChartOptions} takes out. */
  readonly id: string;
  readonly from: Position;
  /** `proceed`, or a verb. */
  readonly event: string;
  readonly to: Position;
  /** In words: "floorOver & !silenceDue"; empty where the edge is always open. */
  readonly guard: string;
}

/** All edges of a scenario's chart, read from the machine itself; edges of one state and event stand in order of precedence. */
export function chartEdges(face: ScenarioFace, options: ChartOptions = {}): readonly ChartEdge[] {
  return edgesBelow(toDirectedGraph(weekMachine(face, options))).map(chartEdge);
}

function edgesBelow(node: DirectedGraphNode): readonly DirectedGraphEdge[] {
  return [...node.edges, ...node.children.flatMap(edgesBelow)];
}

function chartEdge(edge: DirectedGraphEdge): ChartEdge {
  const [from, to, event] = [nameOf(edge.source), nameOf(edge.target), edge.transition.eventType];
  const guard = edge.transition.guard as { readonly params: Guard } | undefined; // the only guard of the machine
  return { id: edgeId(from, event, to), from, event, to, guard: guardText(guard?.params ?? null) };
}

function nameOf(node: Pick<StateNode, 'path'>): Position {
  return node.path.join('.');
}

/** The ids of the edges that one step took, in order: that of the act (none for the opening), then those of the moves that followed. */
export function edgesTaken(from: Position, act: Pick<Act, 'verb'> | null, events: readonly Event[]): readonly string[] {
  const ids = act ? [edgeId(from, act.verb, from)] : [];
  let position = from;
  for (const event of events) {
    if (event.kind !== 'positionMoved') continue;
    ids.push(edgeId(position, PROCEED, event.position));
    position = event.position;
  }
  return ids;
}
