// Red lines as the rules read them.
import type { Bound, Constraint, Linkage, OutcomeTest } from '@parley/rules';
import type { BoundNode, BoundsNode, ConstraintNode } from '../schema/constraint.ts';
import type { OutcomeTestNode } from '../schema/outcomes.ts';

/** The bounds of a map of issues, in its order; an issue with two sides gives two. */
export function toBounds(bounds: BoundsNode): readonly Bound[] {
  return Object.entries(bounds).flatMap(([issue, bound]) => boundsOf(issue, bound));
}

/** One predicate from a map of `all`, `any` and issues. */
export function toConstraint(node: ConstraintNode): Constraint {
  const { all, any, ...issues } = node;
  const parts: readonly Constraint[] = [
    ...(all === undefined ? [] : [{ kind: 'all', of: all.map(toConstraint) } as const]),
    ...(any === undefined ? [] : [{ kind: 'any', of: any.map(toConstraint) } as const]),
    ...issueBounds(issues),
  ];
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', of: parts };
}

export function toLinkage(node: { readonly if: ConstraintNode; readonly then: ConstraintNode }): Linkage {
  return { if: toConstraint(node.if), then: toConstraint(node.then) };
}

/** The test of an ending; without one it always holds. */
export function toOutcomeTest(node: OutcomeTestNode | undefined): OutcomeTest {
  if (node === undefined) return { kind: 'always' };
  const { all, any, tension, walked_out, adopted, adopted_any_of, ...issues } = node;
  const parts: readonly OutcomeTest[] = [
    ...(all === undefined ? [] : [{ kind: 'all', of: all.map(toOutcomeTest) } as const]),
    ...(any === undefined ? [] : [{ kind: 'any', of: any.map(toOutcomeTest) } as const]),
    ...(tension === undefined ? [] : [{ kind: 'tension', atLeast: tension.at_least } as const]),
    ...(walked_out === undefined ? [] : [{ kind: 'walkedOut' } as const]),
    ...(adopted === undefined ? [] : [{ kind: 'adoptedCount', atLeast: adopted.at_least } as const]),
    ...(adopted_any_of === undefined ? [] : [{ kind: 'adoptedAnyOf', issues: adopted_any_of } as const]),
    ...issueBounds(issues),
  ];
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', of: parts };
}

function boundsOf(issue: string, bound: BoundNode): readonly Bound[] {
  return [
    ...(bound.at_least === undefined ? [] : [{ kind: 'bound', issue, side: 'atLeast', option: bound.at_least } as const]),
    ...(bound.at_most === undefined ? [] : [{ kind: 'bound', issue, side: 'atMost', option: bound.at_most } as const]),
  ];
}

function issueBounds(issues: Readonly<Record<string, unknown>>): readonly Bound[] {
  // The schema's catchall lets only bounds through under any other name.
  return toBounds(issues as BoundsNode);
}
