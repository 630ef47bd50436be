// The deals of a list within a condition.
import { type DealList, pickRows } from './deal-list.ts';
import { compilePredicate, type DealPredicate } from './predicate.ts';
import { type DealSpace, optionsOf } from './space.ts';

/**
 * The deals of a list that a condition holds for: one more stage of a funnel, when the list is all that is left of it.
 *
 * @example
 * pickHolding(zone.list, space, declared).deals.length // => 0
 */
export function pickHolding(list: DealList, space: DealSpace, condition: DealPredicate): DealList {
  const holds = compilePredicate(condition);
  return pickRows(
    list,
    list.deals.flatMap((deal, row) => (holds(optionsOf(space, deal)) ? [row] : [])),
  );
}
