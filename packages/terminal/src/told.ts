/** A log in the order in which it is told: runs of events, and the remarks that stand between them. */
import type { Event } from '@parley/rules';
import type { LogEntry, Remark } from '@parley/session';

/** What is told at once. */
export type Told = { readonly kind: 'events'; readonly events: readonly Event[] } | { readonly kind: 'remark'; readonly remark: Remark };

/** The entries from index `from` on, with the remarks that belong between and behind them. */
export function toldFrom(entries: readonly LogEntry[], remarks: readonly Remark[], from: number): readonly Told[] {
  const told: Told[] = [];
  let next = from;
  const eventsTo = (to: number): void => {
    if (to > next) told.push({ kind: 'events', events: entries.slice(next, to).map(({ event }) => event) });
    next = Math.max(next, to);
  };
  for (const remark of remarks) {
    eventsTo(remark.after);
    told.push({ kind: 'remark', remark });
  }
  eventsTo(entries.length);
  return told;
}
