/** How an event type is described: what it changes, who may see it and in what form, and what it reveals by rule. */
import type { Table, WritableTable } from '../table.ts';
import type { Seat } from '../vocabulary.ts';

/** Who sees an event: everybody, the named seats only, or nobody but the instructor. */
export type Audience = 'all' | readonly Seat[];

/** The description of one event type with payload `P`. Private by default: what `shows` does not name, no watcher but the instructor gets. */
export interface EventRule<P> {
  /** Changes the table; must accept every event of its type. */
  apply(table: WritableTable, event: P): void;
  /** Judged on the table *before* the event. */
  audience(event: P, table: Table): Audience;
  /** The payload fields that its audience gets. */
  readonly shows: readonly (keyof P & string)[];
  /** The payload fields that rest on what the audience could not know before: revealed by rule. */
  readonly declassifies: readonly (keyof P & string)[];
}

/** One rule per event type of a family. */
export type EventFamily<Payloads> = { readonly [K in keyof Payloads]: EventRule<Payloads[K]> };

/** An audience of everybody. */
export const everybody = (): Audience => 'all';
/** An audience of the seats at the venue where the talks now stand. */
export function theRoom(_event: unknown, table: Table): Audience {
  return table.setup.face.venues[table.public.venueIndex]?.seats ?? [];
}
/** An audience of the one seat named in the event. */
export const itself = (event: { readonly seat: Seat }): Audience => [event.seat];
/** An audience of the two seats named in the event. */
export const thePair = (event: { readonly from: Seat; readonly to: Seat }): Audience => [event.from, event.to];
