/** How one verb is described: its cost, the shape of its payload, when it is refused, what follows, and examples of it. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import type { Refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { ActCost, Seat, Verb } from '../vocabulary.ts';
import type { Shape } from './shape.ts';

export interface ActRule<V extends Verb> {
  readonly verb: V;
  readonly cost: ActCost;
  /** The payload's fields; an act whose payload has another shape is refused as malformed before anything else is asked. */
  readonly shape: Shape;
  /** Representative acts of this verb for a seat, in a fixed order; may contain illegal ones, which `legalActs` leaves out. */
  candidates(table: Table, seat: Seat): readonly Act<V>[];
  /** Why the act is refused; undefined when it is legal. Cost, phase and shape are checked before. */
  refuse(table: Table, act: Act<V>): Refusal | undefined;
  /** What follows from a legal act, besides its cost. */
  unfold(table: Table, act: Act<V>): readonly Event[];
}
