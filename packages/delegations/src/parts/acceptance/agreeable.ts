/** Whether a delegation may agree to a package at all: the questions that the rules will ask, asked first. */
import { crossedBy, ifAdopted, inEffect, type Package, rawPoints, type SeatView, SUPPORT_TO_GIVE } from '@parley/rules';

/** Why a package cannot be agreed to; null when it can. */
export type Bar = { readonly kind: 'limit' | 'linkage'; readonly issue: string } | { readonly kind: 'support'; readonly support: number };

/** The first bar to agreeing to a package: an own true limit, an own linkage, or a home that would not follow; null when there is none. */
export function agreeable(view: SeatView, offer: Package): Bar | null {
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  if (limit) return { kind: 'limit', issue: limit.issue };
  if (linkage) return { kind: 'linkage', issue: Object.keys(offer.items)[0] ?? '' };
  const { support } = view.own.part;
  if (support >= SUPPORT_TO_GIVE) return null;
  const loses = rawPoints(view, ifAdopted(view, offer.items, offer.conditions)) < rawPoints(view, inEffect(view.public));
  return loses ? { kind: 'support', support } : null;
}
