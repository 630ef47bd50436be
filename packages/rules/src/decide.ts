/** Judges an act: the events it brings, or the refusal that names why not. */
import type { Act } from './act.ts';
import type { ActRule } from './acts/act-rule.ts';
import { payCost, refuseCost } from './acts/cost.ts';
import { ACTS } from './acts/index.ts';
import { misshapenField } from './acts/shape.ts';
import type { Event } from './events/index.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Table } from './table.ts';
import { VERBS, type Verb } from './vocabulary.ts';

function ruleFor(act: Act): ActRule<Verb> | undefined {
  // Each rule is only ever given acts of its own verb; the registry's type makes sure of that.
  return Object.hasOwn(ACTS, act.verb) ? (ACTS[act.verb] as unknown as ActRule<Verb>) : undefined;
}

/** Why an act is refused; undefined when it is legal. Phase × verb is the statechart's business and not asked here. */
export function refuse(table: Table, act: Act): Refusal | undefined {
  const rule = ruleFor(act);
  if (!rule) return refusal(act, 'act/unknown-verb', { verb: String(act.verb), known: VERBS });
  if (!Object.hasOwn(table.private, act.seat)) return refusal(act, 'act/unknown-seat', { known: Object.keys(table.private) });
  const field = misshapenField(act, rule.shape);
  if (field !== undefined) return refusal(act, 'act/malformed', { field });
  if (!table.setup.face.acts.includes(act.verb)) return refusal(act, 'act/switched-off', { acts: table.setup.face.acts });
  return refuseCost(table, act, rule.cost) ?? rule.refuse(table, act);
}

function bookkeeping(table: Table, act: Act): readonly Event[] {
  const used = table.sealed.verbsUsed[act.seat] ?? [];
  return used.includes(act.verb) ? [] : [{ kind: 'verbUsed', seat: act.seat, verb: act.verb }];
}

/**
 * The events that an act brings, in order, or its refusal. Never throws for an act of any shape. Whether the act may come in this phase at all is
 * the statechart's to say: the engine asks it first.
 */
export function decide(table: Table, act: Act): readonly Event[] | Refusal {
  const refused = refuse(table, act);
  if (refused) return refused;
  const rule = ruleFor(act) as ActRule<Verb>;
  return [...bookkeeping(table, act), ...payCost(table, act, rule.cost), ...rule.unfold(table, act)];
}
