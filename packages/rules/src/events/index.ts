/** The registry of events: every type with its rule. A type without a rule does not compile. */
import type { EventRule } from './family.ts';
import { type MarginsEvents, marginsEvents } from './margins.ts';
import { type PressureEvents, pressureEvents } from './pressures.ts';
import { type ProcedureEvents, procedureEvents } from './procedure.ts';
import { type TextEvents, textEvents } from './texts.ts';
import { type WeekEvents, weekEvents } from './week.ts';

/** The payload of every event type. */
export interface EventPayloads extends ProcedureEvents, TextEvents, PressureEvents, MarginsEvents, WeekEvents {}
/** The name of an event type, past tense. */
export type EventKind = keyof EventPayloads;
/** One event: its kind and its payload, plain JSON. */
export type Event<K extends EventKind = EventKind> = { [T in K]: { readonly kind: T } & EventPayloads[T] }[K];

/** Every event type with its rule: what it changes, who sees it, what it reveals. */
export const EVENTS: { readonly [K in EventKind]: EventRule<EventPayloads[K]> } = {
  ...procedureEvents,
  ...textEvents,
  ...pressureEvents,
  ...marginsEvents,
  ...weekEvents,
};

/** The rule of an event, typed for events in general: each rule is only ever given events of its own kind. */
export function ruleOf(event: Event): EventRule<Event> {
  return EVENTS[event.kind] as unknown as EventRule<Event>;
}
