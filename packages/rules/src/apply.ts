/** Applies events to a table: the only place that knows Immer. */
import { produce } from 'immer';
import { type Event, ruleOf } from './events/index.ts';
import type { Table, WritableTable } from './table.ts';

/** The table after the events, in order. Total: accepts every event that `decide` or `consequences` returned. The old table is untouched. */
export function apply(table: Table, events: readonly Event[]): Table {
  if (events.length === 0) return table;
  return produce(table, (draft) => {
    for (const event of events) ruleOf(event).apply(draft as WritableTable, event);
  });
}
