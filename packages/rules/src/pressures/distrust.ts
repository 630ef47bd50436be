/** With whom a seat's trust is low: those are the pairs that words and shows of strength move. */
import { trustBetween } from '../place.ts';
import type { Table } from '../table.ts';
import type { Seat } from '../vocabulary.ts';

/** Trust below this is distrust. */
const TRUST_LOW = 50;

function others(table: Table, seat: Seat): readonly Seat[] {
  return table.setup.face.seats.map((other) => other.id).filter((other) => other !== seat);
}
function trustOf(table: Table, a: Seat, b: Seat): number {
  return trustBetween(table.setup.face, table.public, [a, b]);
}

/** The other seats whose trust with this one is under 50, in the scenario's order. */
export function distrusting(table: Table, seat: Seat): readonly Seat[] {
  return others(table, seat).filter((other) => trustOf(table, seat, other) < TRUST_LOW);
}

/** The seats that distrust this one; where none does, the one that trusts it least (the first of equals). */
export function coldest(table: Table, seat: Seat): readonly Seat[] {
  const cold = distrusting(table, seat);
  if (cold.length > 0) return cold;
  const byTrust = others(table, seat).toSorted((a, b) => trustOf(table, seat, a) - trustOf(table, seat, b));
  return byTrust.slice(0, 1);
}
