/** Applies events to a table: the only place that knows Immer. */
import { produce } from 'immer';
import { type Event, ruleOf } from './events/index.ts';
import type { Table, WritableTable } from './table.ts';

/** The table after the events, in order. Total: accepts every event that `decide` or `consequences` returned. The old table and the events are untouched. */
export function apply(table: Table, events: readonly Event[]): Table {
  if (events.length === 0) return table;
  return produce(table, (draft) => {
    for (const event of events) ruleOf(event).apply(draft as WritableTable, copyOf(event));
  });
}

/** What a handler keeps of an event may be changed by the next event of the list, and events may be frozen: each handler gets its own copy. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T & unknown[];
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)])) as T & object;
}
