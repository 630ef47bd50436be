/** Applies events to a table: the only place that knows Immer. */
import { enableArrayMethods, Immer } from 'immer';
import { type Event, ruleOf } from './events/index.ts';
import type { Table, WritableTable } from './table.ts';

// Handlers search and push in lists: done on the list at once instead of through a proxy per element.
enableArrayMethods();
// Freezing every table deeply costs more than the change itself; tables are read-only by type, and the tests of `apply` hold it to that.
const { produce } = new Immer({ autoFreeze: false });

/**
 * The table after the events, in order. Total: accepts every event that `decide` or `consequences` returned. The old table and the events are untouched;
 * what no event changed is shared with the old table.
 */
export function apply(table: Table, events: readonly Event[]): Table {
  if (events.length === 0) return table;
  // The scenario never changes and is much larger than the rest: kept out of the draft, it is read without a proxy around each of its parts.
  const { setup, ...parts } = table;
  const after = produce(parts, (draft) => {
    const writable = { setup, public: draft.public, rooms: draft.rooms, private: draft.private, sealed: draft.sealed } as WritableTable;
    for (const event of events) ruleOf(event).apply(writable, copyOf(event));
  });
  return after === parts ? table : { setup, ...after };
}

/** What a handler keeps of an event may be changed by the next event of the list: each handler gets its own copy. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T & unknown[];
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)])) as T & object;
}
