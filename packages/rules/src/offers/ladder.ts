/** Options as steps on an issue's ladder. */
import type { Bound, Constraint, IssueSetup, Linkage, ScenarioFace } from '../setup.ts';
import type { Items } from '../table.ts';
import type { IssueId, OptionId } from '../vocabulary.ts';

/** The issue with this id; undefined when the scenario has none. */
export function issueOf(face: ScenarioFace, issue: IssueId): IssueSetup | undefined {
  return face.issues.find((candidate) => candidate.id === issue);
}
/** The step of an option on its issue's ladder, from 0 (status quo); −1 when there is no such issue or option. */
export function stepOf(face: ScenarioFace, issue: IssueId, option: OptionId | undefined): number {
  return issueOf(face, issue)?.options.findIndex((candidate) => candidate.id === option) ?? -1;
}
/** The step at which a deal stands on an issue: the status quo where the deal does not name it. */
export function stepIn(face: ScenarioFace, deal: Items, issue: IssueId): number {
  return Math.max(0, stepOf(face, issue, deal[issue]));
}
/** The option at a step, clamped to the ladder's ends. */
export function optionAt(face: ScenarioFace, issue: IssueId, step: number): OptionId {
  const options = issueOf(face, issue)?.options ?? [];
  const clamped = Math.min(Math.max(step, 0), options.length - 1);
  return options[clamped]?.id ?? '';
}

/** Whether a deal (issues it does not name stand at their status quo) satisfies a constraint. */
export function holds(face: ScenarioFace, deal: Items, constraint: Constraint): boolean {
  switch (constraint.kind) {
    case 'bound': {
      const step = stepIn(face, deal, constraint.issue);
      const mark = stepOf(face, constraint.issue, constraint.option);
      return constraint.side === 'atLeast' ? step >= mark : step <= mark;
    }
    case 'all':
      return constraint.of.every((part) => holds(face, deal, part));
    case 'any':
      return constraint.of.some((part) => holds(face, deal, part));
  }
}
/** Whether a deal keeps a linkage: its `if` does not hold, or its `then` does. */
export function keepsLinkage(face: ScenarioFace, deal: Items, linkage: Linkage): boolean {
  return !holds(face, deal, linkage.if) || holds(face, deal, linkage.then);
}
/** The deal with each bound just met: an issue already within its bound is left alone. */
export function withBounds(face: ScenarioFace, deal: Items, bounds: readonly Bound[]): Items {
  const met: Record<IssueId, OptionId> = { ...deal };
  for (const bound of bounds) if (!holds(face, met, bound)) met[bound.issue] = bound.option;
  return met;
}
/** Items in the scenario's order of issues: what follows from a package must not hang on the order in which somebody wrote it. */
export function inIssueOrder(face: ScenarioFace, items: Items): Items {
  return Object.fromEntries(face.issues.flatMap(({ id }) => (Object.hasOwn(items, id) ? [[id, items[id] as OptionId]] : [])));
}
