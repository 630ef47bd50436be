/** Judges an act: the events it brings, or the refusal that names why not. */
import type { Act } from './act.ts';
import type { ActRule } from './acts/act-rule.ts';
import { payCost, refuseCost } from './acts/cost.ts';
import { ACTS } from './acts/index.ts';
import { misshapenField } from './acts/shape.ts';
import type { Event } from './events/index.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Table } from './table.ts';
import { type Seat, VERBS, type Verb, verbsAt } from './vocabulary.ts';

/** The rule of a verb, typed for rules in general: each is only ever given acts of its own verb. */
function ruleFor(verb: Verb): ActRule<Verb> {
  return ACTS[verb] as unknown as ActRule<Verb>;
}

/** Verb and seat as words, whatever came: acts come from people, files and networks. */
function claimOf(act: unknown): { readonly verb: Verb; readonly seat: Seat } {
  const { verb, seat } = (typeof act === 'object' && act !== null ? act : {}) as Readonly<Record<string, unknown>>;
  const word = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { verb: word(verb) as Verb, seat: word(seat) };
}

/** Why an act is refused; undefined when it is legal. Phase × verb is the statechart's business and not asked here. */
export function refuse(table: Table, act: Act): Refusal | undefined {
  const claim = claimOf(act);
  if (!Object.hasOwn(ACTS, claim.verb)) return refusal(claim, 'act/unknown-verb', { verb: claim.verb, known: VERBS });
  if (!Object.hasOwn(table.private, claim.seat)) return refusal(claim, 'act/unknown-seat', { known: Object.keys(table.private) });
  const rule = ruleFor(act.verb);
  const field = misshapenField(act, rule.shape);
  if (field !== undefined) return refusal(act, 'act/malformed', { field });
  if (!table.setup.face.acts.includes(act.verb)) return refusal(act, 'act/switched-off', { acts: table.setup.face.acts });
  return refuseCost(table, act, rule.cost) ?? rule.refuse(table, act);
}

/** So many legal acts are named in place of a refused one. */
const NEAREST_MAX = 3;

/** Legal acts near a refused one: what else can be done with the same text, one of each verb, then others of the same verb. */
function nearestTo(table: Table, act: Act): readonly Act[] {
  const admitted = verbsAt(table.public.position);
  const claim = claimOf(act);
  if (!admitted.includes(claim.verb) || claim.verb === 'message' || !Object.hasOwn(table.private, claim.seat)) return [];
  const legalOf = (verb: Verb): readonly Act[] =>
    ruleFor(verb)
      .candidates(table, act.seat)
      .filter((other) => !refuse(table, other));
  const text = 'text' in act ? act.text : undefined;
  const onTexts = text === undefined ? [] : admitted.filter((verb) => Object.keys(ruleFor(verb).shape).some((field) => field.startsWith('text')));
  const onThis = onTexts.flatMap((verb) => legalOf(verb).find((other) => 'text' in other && other.text === text) ?? []);
  return [...onThis, ...legalOf(act.verb).filter((other) => !('text' in other) || other.text !== text)].slice(0, NEAREST_MAX);
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
  if (refused) return refused.instead.length > 0 ? refused : { ...refused, instead: nearestTo(table, act) };
  const rule = ruleFor(act.verb);
  return [...bookkeeping(table, act), ...payCost(table, act, rule.cost), ...rule.unfold(table, act)];
}
