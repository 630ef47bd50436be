/** What stands decided: clauses in effect, clauses pending, and what a deal becomes if conditions are met. */
import type { ScenarioFace } from '../setup.ts';
import type { AdoptedText, Clause, Condition, Items, PublicPart } from '../table.ts';
import type { IssueId, OptionId } from '../vocabulary.ts';
import { holds, withBounds } from './ladder.ts';

/** The parts of a view or a table that a question about offers needs. */
export interface Standing {
  readonly scenario: ScenarioFace;
  readonly public: PublicPart;
}

/** Issue → option of every decision in effect; issues not named stand at their status quo. */
export function inEffect(open: PublicPart): Items {
  const items: Record<IssueId, OptionId> = {};
  for (const [, issue, clause] of clauses(open)) if (clause.status === 'inEffect') items[issue] = clause.option;
  return items;
}
/** Every clause of every adopted text with its text and issue, oldest text first. */
export function clauses(open: PublicPart): readonly (readonly [AdoptedText, IssueId, Clause])[] {
  return open.adopted.flatMap((text) => Object.entries(text.clauses).map(([issue, clause]) => [text, issue, clause] as const));
}
/** Whether every condition holds in a deal. */
export function conditionsHold(face: ScenarioFace, deal: Items, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => holds(face, deal, condition.bound));
}
/** The pending items of an adopted text. */
export function pendingItems(text: AdoptedText): Items {
  return Object.fromEntries(Object.entries(text.clauses).flatMap(([issue, clause]) => (clause.status === 'pending' ? [[issue, clause.option]] : [])));
}
/** A deal on its way: its items, and for each issue which adopted text decided it (a package that is only weighed comes after them all). */
interface Growing {
  readonly deal: Items;
  readonly decidedBy: ReadonlyMap<IssueId, number>;
}

function startFrom(open: PublicPart, deal: Items, weighed: Items): Growing {
  const decided = open.adopted.flatMap((text, index) =>
    Object.entries(text.clauses).flatMap(([issue, clause]) => (clause.status === 'inEffect' ? [[issue, index] as const] : [])),
  );
  const later = Object.keys(weighed).map((issue) => [issue, open.adopted.length] as const);
  return { deal, decidedBy: new Map([...decided, ...later]) };
}

/** The deal with the pending clauses of one text, except on issues that something later has decided. */
function grow({ deal, decidedBy }: Growing, text: AdoptedText, index: number): Growing {
  const items = Object.entries(pendingItems(text)).filter(([issue]) => (decidedBy.get(issue) ?? -1) <= index);
  return { deal: { ...deal, ...Object.fromEntries(items) }, decidedBy: new Map([...decidedBy, ...items.map(([issue]) => [issue, index] as const)]) };
}

/**
 * The deal with every pending clause added whose conditions that deal meets: repeated until nothing more follows. Clauses that wait only for an
 * endorsement are counted as given: what others still have to say is not held against a text. On its own issues a package that is `weighed` prevails.
 */
export function withPending(standing: Standing, deal: Items, weighed: Items = {}): Items {
  let growing = startFrom(standing.public, deal, weighed);
  let waiting = [...standing.public.adopted.entries()].filter(([, text]) => text.conditionState !== 'lapsed');
  const isMet = (text: AdoptedText): boolean => text.conditionState !== 'open' || conditionsHold(standing.scenario, growing.deal, text.conditions);
  for (let next = waiting.find(([, text]) => isMet(text)); next; next = waiting.find(([, text]) => isMet(text))) {
    const [index, text] = next;
    growing = grow(growing, text, index);
    waiting = waiting.filter(([other]) => other !== index);
  }
  return growing.deal;
}
/** The deal if a package is adopted and its conditions are just met: decisions in effect, the items, the conditions, and what is pending on them. */
export function ifAdopted(standing: Standing, items: Items, conditions: readonly Condition[]): Items {
  const bounds = conditions.map((condition) => condition.bound);
  const met = withBounds(standing.scenario, { ...inEffect(standing.public), ...items }, bounds);
  return withPending(standing, met, items);
}
/** The deal if every pending text takes effect and their conditions are just met; on its own issues a package that is `weighed` prevails. */
export function ifAllPending(standing: Standing, deal: Items, weighed: Items = {}): Items {
  let growing = startFrom(standing.public, deal, weighed);
  for (const [index, text] of standing.public.adopted.entries()) {
    if (text.conditionState === 'lapsed' || Object.keys(pendingItems(text)).length === 0) continue;
    growing = grow(growing, text, index);
    const bounds = text.conditions.map((condition) => condition.bound);
    growing = { ...growing, deal: withBounds(standing.scenario, growing.deal, bounds) };
  }
  return growing.deal;
}
