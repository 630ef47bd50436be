// Deals as numbers: a deal is an option for every issue, and deals are counted row by row with the last issue turning fastest.

/** Two totals closer than this are the same: 0 and 1e-6 both fail known cases. */
export const EPSILON = 1e-9;

/** All combinations of options. Make it with {@link createSpace}. */
export interface DealSpace {
  /** How many options each issue has, in issue order. */
  readonly optionCounts: readonly number[];
  /** How many deals there are. */
  readonly size: number;
}

/** One party's points: per issue, per option. A deal is worth their sum. */
export type PointTable = readonly (readonly number[])[];

/** Called once per deal. `options` and `totals` are overwritten by the next call: copy what is kept. */
export type DealVisitor = (deal: number, options: Uint16Array, totals: Float64Array) => void;

/**
 * The space of all deals. Counts are whole numbers from 1 to 65,536; no issue at all gives one deal.
 *
 * @example
 * createSpace([3, 3, 3]).size // => 27
 */
export function createSpace(optionCounts: readonly number[]): DealSpace {
  return { optionCounts: [...optionCounts], size: optionCounts.reduce((size, count) => size * count, 1) };
}

/**
 * The option of every issue in a deal.
 *
 * @example
 * optionsOf(createSpace([2, 3]), 4) // => [1, 1]
 */
export function optionsOf(space: DealSpace, deal: number): number[] {
  let rest = deal;
  const options = space.optionCounts.toReversed().map((count) => {
    const option = rest % count;
    rest = (rest - option) / count;
    return option;
  });
  return options.reverse();
}

/**
 * The number of a deal, from 0 to size − 1.
 *
 * @example
 * dealOf(createSpace([2, 3]), [1, 1]) // => 4
 */
export function dealOf(space: DealSpace, options: readonly number[]): number {
  return space.optionCounts.reduce((deal, count, issue) => deal * count + (options[issue] ?? 0), 0);
}

/**
 * Visits every deal in order, with every party's total. Sums are carried from deal to deal, so that a step costs little more than the last issue.
 *
 * `tables` holds one point table per party; totals come in the same order.
 *
 * @example
 * visitDeals(createSpace([2]), [[[0, 5]]], (deal, _, totals) => seen.push([deal, totals[0]])) // seen => [[0, 0], [1, 5]]
 */
export function visitDeals(space: DealSpace, tables: readonly PointTable[], visit: DealVisitor): void {
  const { optionCounts, size } = space;
  const issueCount = optionCounts.length;
  const partyCount = tables.length;
  const points = optionCounts.map((count, issue) => pointsOfIssue(tables, issue, count));
  const options = new Uint16Array(issueCount);
  /** Row i: the parties' sums over the issues before i. */
  const sums = new Float64Array((issueCount + 1) * partyCount);
  const totals = sums.subarray(issueCount * partyCount);
  let turned = 0;
  for (let deal = 0; deal < size; deal += 1) {
    for (let issue = turned; issue < issueCount; issue += 1) {
      const row = points[issue] as Float64Array; // there is one row per issue
      const from = (options[issue] ?? 0) * partyCount;
      const above = issue * partyCount;
      for (let party = 0; party < partyCount; party += 1) {
        sums[above + partyCount + party] = (sums[above + party] ?? 0) + (row[from + party] ?? 0);
      }
    }
    visit(deal, options, totals);
    turned = turn(options, optionCounts);
  }
}

/** Steps to the next deal like an odometer; the first issue that changed. */
function turn(options: Uint16Array, optionCounts: readonly number[]): number {
  let issue = optionCounts.length - 1;
  while (issue >= 0) {
    const next = (options[issue] ?? 0) + 1;
    if (next < (optionCounts[issue] ?? 0)) {
      options[issue] = next;
      return issue;
    }
    options[issue] = 0;
    issue -= 1;
  }
  return 0;
}

/** The points of every party for the first option of an issue, then for the second, and so on; 0 where a table has none. */
export function pointsOfIssue(tables: readonly PointTable[], issue: number, optionCount: number): Float64Array {
  const points = new Float64Array(optionCount * tables.length);
  tables.forEach((table, party) => {
    for (let option = 0; option < optionCount; option += 1) points[option * tables.length + party] = table[issue]?.[option] ?? 0;
  });
  return points;
}
