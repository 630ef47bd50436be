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
/**
 * The deal with every pending clause added whose conditions that deal meets: repeated until nothing more follows. Clauses that wait only for an
 * endorsement are counted as given: what others still have to say is not held against a text.
 */
export function withPending(standing: Standing, deal: Items): Items {
  let current = deal;
  for (const text of standing.public.adopted) {
    if (text.conditionState === 'lapsed' || !conditionsHold(standing.scenario, current, text.conditions)) continue;
    current = { ...current, ...pendingItems(text) };
  }
  return current;
}
/** The deal if a package is adopted and its conditions are just met: decisions in effect, the items, the conditions, and what is pending on them. */
export function ifAdopted(standing: Standing, items: Items, conditions: readonly Condition[]): Items {
  const bounds = conditions.map((condition) => condition.bound);
  const met = withBounds(standing.scenario, { ...inEffect(standing.public), ...items }, bounds);
  return withPending(standing, met);
}
/** The deal if every pending text takes effect and their conditions are just met. */
export function ifAllPending(standing: Standing, deal: Items): Items {
  let current = deal;
  for (const text of standing.public.adopted) {
    if (text.conditionState === 'lapsed') continue;
    const pending = pendingItems(text);
    if (Object.keys(pending).length === 0) continue;
    const bounds = text.conditions.map((condition) => condition.bound);
    current = withBounds(standing.scenario, { ...current, ...pending }, bounds);
  }
  return current;
}
