/** Whether a delegation may agree to a package at all: the questions that the rules will ask, asked first. */
import { type Constraint, crossedBy, holds, ifAdopted, inEffect, type Package, rawPoints, type SeatView, SUPPORT_TO_GIVE } from '@parley/rules';

type Bound = Extract<Constraint, { kind: 'bound' }>;

/** Why a package cannot be agreed to: a true limit, a linkage with what sets it off and what is lacking, or a home that would not follow. */
export type Bar =
  | { readonly kind: 'limit'; readonly limit: Bound }
  | { readonly kind: 'linkage'; readonly given: readonly Bound[]; readonly lacking: readonly Bound[] }
  | { readonly kind: 'support'; readonly support: number };

function bounds(constraint: Constraint): readonly Bound[] {
  return constraint.kind === 'bound' ? [constraint] : constraint.of.flatMap(bounds);
}

/** The first bar to agreeing to a package: an own true limit, an own linkage, or a home that would not follow; null when there is none. */
export function agreeable(view: SeatView, offer: Package): Bar | null {
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  if (limit) return { kind: 'limit', limit };
  const { support } = view.own.part;
  if (!linkage && support >= SUPPORT_TO_GIVE) return null;
  const deal = ifAdopted(view, offer.items, offer.conditions);
  if (linkage) {
    const held = (bound: Bound): boolean => holds(view.scenario, deal, bound);
    return { kind: 'linkage', given: bounds(linkage.if).filter(held), lacking: bounds(linkage.then).filter((bound) => !held(bound)) };
  }
  return rawPoints(view, deal) < rawPoints(view, inEffect(view.public)) ? { kind: 'support', support } : null;
}
