/** Chains of consequences: each step sees the table as the steps before have left it. */
import { apply } from './apply.ts';
import type { Event } from './events/index.ts';
import type { Table } from './table.ts';

/** One step: the events that follow on a table. */
export type Step = (table: Table) => readonly Event[];

/** All events of the steps, in order; each step is asked on the table after the steps before it. */
export function unfold(table: Table, ...steps: readonly Step[]): readonly Event[] {
  const events: Event[] = [];
  let current = table;
  for (const [index, step] of steps.entries()) {
    const next = step(current);
    events.push(...next);
    if (index < steps.length - 1) current = apply(current, next);
  }
  return events;
}
