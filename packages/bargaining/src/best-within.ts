// The most that one party can have while some conditions hold, whatever it is worth to the others.
import { compilePredicate, type DealPredicate } from './predicate.ts';
import { createSpace, type DealSpace, type PointTable, visitDeals } from './space.ts';

const LOOKED_AT_MAX = 400_000;

/**
 * The best total of a party over all deals that the conditions hold for; −Infinity where they hold for none. Only the issues that the conditions look at are
 * tried out, so that the space may be of any size; null where these alone make more than 400,000 combinations.
 *
 * @example
 * bestWithin(createSpace([3, 3]), [[0, 1, 2], [0, 5, 9]], [{ kind: 'bound', issue: 1, min: 0, max: 1 }]) // => 7
 */
export function bestWithin({ optionCounts }: DealSpace, table: PointTable, conditions: readonly DealPredicate[]): number | null {
  const watched = [...new Set(conditions.flatMap(issuesIn))].sort((one, other) => one - other);
  const part = createSpace(watched.map((issue) => optionCounts[issue] ?? 1));
  if (part.size > LOOKED_AT_MAX) return null;
  const bestOf = (issue: number): number => Math.max(...Array.from({ length: optionCounts[issue] ?? 1 }, (_, option) => table[issue]?.[option] ?? 0));
  const rest = optionCounts.reduce((sum, _, issue) => (watched.includes(issue) ? sum : sum + bestOf(issue)), 0);
  const holds = conditions.map(compilePredicate);
  const options = new Uint16Array(optionCounts.length);
  let best = Number.NEGATIVE_INFINITY;
  visitDeals(part, [watched.map((issue) => table[issue] ?? [])], (_, chosen, totals) => {
    if ((totals[0] ?? 0) <= best) return;
    watched.forEach((issue, place) => {
      options[issue] = chosen[place] ?? 0;
    });
    if (holds.every((test) => test(options))) best = totals[0] ?? 0;
  });
  return best + rest;
}

function issuesIn(condition: DealPredicate): readonly number[] {
  if (condition.kind === 'bound') return [condition.issue];
  return (condition.kind === 'implies' ? [condition.if, condition.then] : condition.of).flatMap(issuesIn);
}
