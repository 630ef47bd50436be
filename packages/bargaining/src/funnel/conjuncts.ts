// A condition in its parts: which of them concern which issues.
import type { DealPredicate } from '../predicate.ts';

/** The conditions that must all hold, without those that only group others. */
export function conjunctsOf(predicate: DealPredicate): readonly DealPredicate[] {
  return predicate.kind === 'all' ? predicate.of.flatMap(conjunctsOf) : [predicate];
}

/** The least and the greatest issue that a condition looks at; from Infinity to −Infinity for one that looks at none. */
export function issueRange(predicate: DealPredicate): readonly [first: number, last: number] {
  if (predicate.kind === 'bound') return [predicate.issue, predicate.issue];
  const parts = predicate.kind === 'implies' ? [predicate.if, predicate.then] : predicate.of;
  const ranges = parts.map(issueRange);
  return [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, last]) => last))];
}

/** A bound alone. */
export type DealBound = DealPredicate & { readonly kind: 'bound' };

/** Every bound that a condition is made of. */
export function boundsIn(predicate: DealPredicate): readonly DealBound[] {
  if (predicate.kind === 'bound') return [predicate];
  return (predicate.kind === 'implies' ? [predicate.if, predicate.then] : predicate.of).flatMap(boundsIn);
}
