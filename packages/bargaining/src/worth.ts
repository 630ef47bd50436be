// What a deal is worth to a party.
import type { PointTable } from './space.ts';

/** Any worth of a deal to a party, from the options in issue order. The options are overwritten afterwards: copy what is kept. */
export type DealWorth = (options: ArrayLike<number>) => number;

/** What deals are worth to one party: points that add up, which is the fast case, or any function. */
export type PartyWorth = PointTable | DealWorth;

/**
 * What the options of a deal are worth to a party; points are added in issue order.
 *
 * @example
 * worthOf([[0, 5], [1, 2]], [1, 0]) // => 6
 */
export function worthOf(worth: PartyWorth, options: ArrayLike<number>): number {
  if (typeof worth === 'function') return worth(options);
  let total = 0;
  for (let issue = 0; issue < options.length; issue += 1) total += worth[issue]?.[options[issue] ?? 0] ?? 0;
  return total;
}

/** The parts of worths that add up: the tables, and an empty one in the place of every function. */
export function tablesOf(worths: readonly PartyWorth[]): readonly PointTable[] {
  return worths.map((worth) => (typeof worth === 'function' ? [] : worth));
}
