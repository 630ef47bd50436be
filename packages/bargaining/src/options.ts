// What single options are good for: which occur in a set of deals, and which another option makes pointless.
import type { Bits } from './rows/bits.ts';
import { type DealRows, visitRows } from './rows/deal-rows.ts';
import { type DealSpace, EPSILON, type PointTable } from './space.ts';

/**
 * How many rows of a set have each option: per issue, per option.
 *
 * @example
 * optionUse(everyDeal({ space: createSpace([2, 3]), tables: [], reservations: [] }), Uint32Array.of(0b11)) // => [[2, 0], [1, 1, 0]]
 */
export function optionUse(rows: DealRows, picked: Bits): number[][] {
  const use = rows.problem.space.optionCounts.map((count) => new Array<number>(count).fill(0));
  visitRows(rows, picked, (_, options) => {
    for (let issue = 0; issue < options.length; issue += 1) {
      const counts = use[issue] ?? [];
      counts[options[issue] ?? 0] = (counts[options[issue] ?? 0] ?? 0) + 1;
    }
  });
  return use;
}

/** One option that another of its issue makes pointless. */
export interface DominatedOption {
  readonly issue: number;
  readonly option: number;
  /** The first option that everybody ranks at least as high. */
  readonly by: number;
  /** True where nobody can tell the two apart; then only the later of them is listed. */
  readonly isTie: boolean;
}

/**
 * Options that are never better for anybody: every party's points for another option of the issue are at least as high. In the order of issues and options.
 *
 * @example
 * dominatedOptions(createSpace([3]), [[[0, 1, 2]], [[0, 0, 1]]]) // => [{ issue: 0, option: 0, by: 1, isTie: false }, { issue: 0, option: 1, by: 2, isTie: false }]
 */
export function dominatedOptions({ optionCounts }: DealSpace, tables: readonly PointTable[]): readonly DominatedOption[] {
  return optionCounts.flatMap((count, issue) => {
    const points = (option: number): readonly number[] => tables.map((table) => table[issue]?.[option] ?? 0);
    const options = Array.from({ length: count }, (_, option) => option);
    return options.flatMap((option): readonly DominatedOption[] => {
      const own = points(option);
      const by = options.find((other) => other !== option && isAtLeast(points(other), own) && (other < option || !isAtLeast(own, points(other))));
      return by === undefined ? [] : [{ issue, option, by, isTie: isAtLeast(own, points(by)) }];
    });
  });
}

function isAtLeast(high: readonly number[], low: readonly number[]): boolean {
  return high.every((points, party) => points >= (low[party] ?? 0) - EPSILON);
}

/**
 * Whether every party ranks the issues alike by what is at stake for it, the best option less the worst; issues that are nothing to anybody are left out.
 * Then nothing is dear to one and cheap to another, and little is won by trading one issue for another. False with one party, or one such issue.
 *
 * @example
 * rankIssuesAlike(createSpace([2, 2]), [[[0, 60], [0, 40]], [[0, 70], [0, 30]]]) // => true
 */
export function rankIssuesAlike({ optionCounts }: DealSpace, tables: readonly PointTable[]): boolean {
  const stakes = tables.map((table) => optionCounts.map((_, issue) => stakeOf(table[issue] ?? [])));
  const issues = optionCounts.flatMap((_, issue) => (stakes.some((own) => (own[issue] ?? 0) > EPSILON) ? [issue] : []));
  if (tables.length < 2 || issues.length < 2) return false;
  const order = (own: readonly number[], one: number, other: number): number => {
    const difference = (own[one] ?? 0) - (own[other] ?? 0);
    return Math.abs(difference) < EPSILON ? 0 : Math.sign(difference);
  };
  return issues.every((one, place) => issues.slice(place + 1).every((other) => new Set(stakes.map((own) => order(own, one, other))).size === 1));
}

function stakeOf(points: readonly number[]): number {
  return points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
}
