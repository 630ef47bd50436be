/** What a seat may do now, by example. */
import type { Act } from './act.ts';
import type { ActRule } from './acts/act-rule.ts';
import { refuseCost } from './acts/cost.ts';
import { ACTS } from './acts/index.ts';
import { refuse } from './decide.ts';
import type { Table } from './table.ts';
import type { Seat, Verb } from './vocabulary.ts';
import { VERBS, verbsAt } from './vocabulary.ts';
import { whoMayAct } from './who-may-act.ts';

/** The legal acts of one seat at one moment, worked out verb by verb when they are asked for. */
export interface LegalActs {
  /** Representative acts of one verb, in a fixed order; empty where none is legal. */
  of<V extends Verb>(verb: V): readonly Act<V>[];
  /** All of them, in the order of `VERBS`. */
  all(): readonly Act[];
}

/** A verb's own candidates have its shape, and its cost is the same for all of them: what is left to ask is the rule itself. */
function legalOf(table: Table, seat: Seat, verb: Verb): readonly Act[] {
  if (!verbsAt(table.public.position).includes(verb) || !table.setup.face.acts.includes(verb) || !Object.hasOwn(table.private, seat)) return [];
  const rule = ACTS[verb] as unknown as ActRule<Verb>; // it is only given the candidates that it has made itself
  const probe = { verb, seat } as Act; // the cost is asked of verb and seat alone
  if (refuseCost(table, probe, rule.cost)) return [];
  return rule.candidates(table, seat).filter((act) => rule.refuse(table, act) === undefined);
}

/**
 * What {@link legalActs} lists, by verb: for computers, which ask for a few verbs in each decision.
 *
 * @example
 * legalActsByVerb(table, 'RU').of('join') // => [{ verb: 'join', seat: 'RU', text: 'geneva-1' }]
 */
export function legalActsByVerb(table: Table, seat: Seat): LegalActs {
  const known = new Map<Verb, readonly Act[]>();
  const of = <V extends Verb>(verb: V): readonly Act<V>[] => {
    const acts = known.get(verb) ?? legalOf(table, seat, verb);
    known.set(verb, acts);
    return acts as readonly unknown[] as readonly Act<V>[]; // filed under its own verb
  };
  return { of, all: () => VERBS.flatMap((verb) => of(verb) as readonly Act[]) };
}

/**
 * Representative legal acts of a seat, in the order of `VERBS`: packages are too many to list, so tabling acts come as a few samples. Every listed
 * act is accepted by `decide`. Empty for a seat that may not act, except for acts that are free at any time (a message, taking back a text, a return).
 */
export function legalActs(table: Table, seat: Seat): readonly Act[] {
  return legalActsByVerb(table, seat).all();
}

/** What a seat whose time has run out does: it passes, or breaks the silence where keeping it would cross its own limits; undefined when it owes nothing. */
export function timeOutAct(table: Table, seat: Seat): Act | undefined {
  if (!whoMayAct(table).includes(seat)) return undefined;
  const passing: Act = { verb: 'pass', seat };
  if (!refuse(table, passing)) return passing;
  return legalActsByVerb(table, seat).of('breakSilence')[0];
}
