/** What a seat may do now, by example. */
import type { Act } from './act.ts';
import { ACTS } from './acts/index.ts';
import { refuse } from './decide.ts';
import type { Table } from './table.ts';
import { type Seat, verbsAt } from './vocabulary.ts';
import { whoMayAct } from './who-may-act.ts';

/**
 * Representative legal acts of a seat, in the order of `VERBS`: packages are too many to list, so tabling acts come as a few samples. Every listed
 * act is accepted by `decide`. Empty for a seat that may not act, except for acts that are free at any time (a message, taking back a text, a return).
 */
export function legalActs(table: Table, seat: Seat): readonly Act[] {
  const admitted = verbsAt(table.public.position);
  return Object.values(ACTS).flatMap((rule) => {
    if (!admitted.includes(rule.verb)) return [];
    return (rule.candidates(table, seat) as readonly Act[]).filter((act) => refuse(table, act) === undefined);
  });
}

/** What a seat whose time has run out does: it passes, or breaks the silence where keeping it would cross its own limits; undefined when it owes nothing. */
export function timeOutAct(table: Table, seat: Seat): Act | undefined {
  if (!whoMayAct(table).includes(seat)) return undefined;
  const passing: Act = { verb: 'pass', seat };
  if (!refuse(table, passing)) return passing;
  return legalActs(table, seat).find((act) => act.verb === 'breakSilence');
}
