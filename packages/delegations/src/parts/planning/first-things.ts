/** What must come first: what own linkages need, and what others have said in public that they give nothing without. */
import type { Constraint } from '@parley/rules';
import { type Ground, type Mark, markOf } from '../../ground.ts';
import type { Belief } from '../opponent-model/belief.ts';

function atoms(constraint: Constraint): readonly Extract<Constraint, { kind: 'bound' }>[] {
  return constraint.kind === 'bound' ? [constraint] : constraint.of.flatMap(atoms);
}

/** What a delegation's own linkages ask for, as marks. */
export function ownNeeds(ground: Ground): readonly Mark[] {
  return ground.view.own.brief.linkages.flatMap((linkage) => atoms(linkage.then)).map((bound) => markOf(ground.face, bound));
}

/** What others have said in public must stand before they give anything. */
export function firstDemands(beliefs: readonly Belief[]): readonly Mark[] {
  return beliefs.flatMap((belief) => {
    const until = belief.order?.kind === 'deescalateFirst' ? belief.order.until : [];
    return [...until, ...belief.lines.filter((line) => line.side === 'atLeast')];
  });
}

/** Both, own needs first. */
export function firstThings(ground: Ground, beliefs: readonly Belief[]): readonly Mark[] {
  return [...ownNeeds(ground), ...firstDemands(beliefs)];
}
