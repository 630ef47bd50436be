/** What the statechart is made of: edges as plain data, so that they can be listed, drawn and taken out one by one. */
import type { Position, ProcedureFacts, ScenarioFace, Verb } from '@parley/rules';
import { verbsAt } from '@parley/rules';

/** Facts that must have exactly these values; every one of them. */
export type FactTest = Partial<ProcedureFacts>;
/** Passes when one of its tests does. */
export interface Guard {
  readonly anyOf: readonly FactTest[];
}

/** What the machine is sent when nothing more can be done where it stands: the facts come with it, so that it keeps none of its own. */
export const PROCEED = 'proceed';

/** One way through the chart. Among edges with the same `from` and `event` the first whose guard passes is taken. */
export interface Edge {
  /** Unique in a chart: "geneva.floor -proceed-> geneva.margins". */
  readonly id: string;
  readonly from: Position;
  /** `proceed`, or the verb of an act that the phase admits. */
  readonly event: typeof PROCEED | Verb;
  /** The same as `from` for an act: an act changes the table, never the position. */
  readonly to: Position;
  /** Null where the edge is always open. */
  readonly guard: Guard | null;
}

/** The id that an edge between two positions has in every chart. */
export function edgeId(from: Position, event: string, to: Position): string {
  return `${from} -${event}-> ${to}`;
}

/** An edge of procedure, open when one of the tests passes; without a test, always. */
export function proceeding(from: Position, to: Position, ...anyOf: readonly FactTest[]): Edge {
  return { id: edgeId(from, PROCEED, to), from, event: PROCEED, to, guard: anyOf.length > 0 ? { anyOf } : null };
}

/** The acts that a phase admits: the phase × verb table, less what the scenario switches off. */
export function admitting(face: ScenarioFace, position: Position): readonly Edge[] {
  const verbs = verbsAt(position).filter((verb) => face.acts.includes(verb));
  return verbs.map((verb) => ({ id: edgeId(position, verb, position), from: position, event: verb, to: position, guard: null }));
}

/** Whether a guard passes on these facts. */
export function passes(guard: Guard, facts: ProcedureFacts): boolean {
  return guard.anyOf.some((test) => holds(test, facts));
}

function holds(test: FactTest, facts: ProcedureFacts): boolean {
  for (const name in test) if (test[name as keyof FactTest] !== facts[name as keyof FactTest]) return false;
  return true;
}

/** A guard in words: "floorOver & closeCalled & !silenceDue"; empty for an edge that is always open. */
export function guardText(guard: Guard | null): string {
  return guard === null ? '' : guard.anyOf.map(testText).join(' or ');
}

function testText(test: FactTest): string {
  return Object.entries(test)
    .map(([name, value]) => (typeof value === 'boolean' ? `${value ? '' : '!'}${name}` : `${name} = ${value ?? 'none'}`))
    .join(' & ');
}
