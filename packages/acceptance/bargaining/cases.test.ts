// The twenty problems with exact answers: every number, every tie.
import { type AdditiveProblem, analyse, bestTotals, createSpace, frontierRows, listDeals, mergeFrontier, type Solution } from '@parley/bargaining';
import { describe, expect, test } from 'vitest';
import { type ExpectedSolution, type OracleCase, oracleCases } from './oracle.ts';

function problemOf({ issues, utilities, weights, reservations }: OracleCase['input']): AdditiveProblem {
  const tables = utilities.map((table, party) => table.map((values, issue) => values.map((value) => value * (weights[party]?.[issue] ?? 0))));
  return { space: createSpace(issues.map((values) => values.length)), tables, reservations };
}
function expectSame(found: Solution<number | readonly number[]> | null, expected: ExpectedSolution | null): void {
  expect(found?.list.deals ?? null).toEqual(expected?.outcomes ?? null);
  expectClose([found?.value ?? []].flat(), [expected?.value ?? []].flat());
}
function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [place, value] of expected.entries()) expect(found[place]).toBeCloseTo(value, 9);
}

describe.each(oracleCases())('$name', ({ input, expected }) => {
  const problem = problemOf(input);
  const found = analyse(problem);

  test('the zone, with and without its edge', () => {
    expect([found.deals, found.zone, found.zoneStrict]).toEqual([expected.n_outcomes, expected.zopa_size, expected.zopa_strict_size]);
  });
  test('the frontier and its rational part, all ties kept', () => {
    expect(found.frontier.deals).toEqual(expected.pareto);
    expect(found.rationalFrontier.deals).toEqual(expected.pareto_rational);
  });
  test('the solutions with every tied deal', () => {
    expectSame(found.nash, expected.nash);
    expectSame(found.kalaiSmorodinsky, expected.ks);
    expectSame(found.egalitarian, expected.egalitarian);
    expectSame(found.leximin, expected.leximin);
    expectSame(found.utilitarian, expected.utilitarian);
  });
  test('the ideal is on the frontier', () => {
    expectClose(bestTotals(found.rationalFrontier), expected.ideal ?? []);
  });
  test('merging issue by issue finds the same frontiers', () => {
    const whole = problem.reservations.map(() => Number.NEGATIVE_INFINITY);
    expect(mergeFrontier({ ...problem, reservations: whole })?.deals).toEqual(expected.pareto);
    expect(mergeFrontier(problem)?.deals).toEqual(expected.pareto_rational);
  });
  test('functions in the place of tables change nothing', () => {
    const worths = problem.tables.map(
      (table) => (options: ArrayLike<number>) => table.reduce((sum, row, issue) => sum + (row[options[issue] ?? 0] ?? 0), 0),
    );
    expect(frontierRows(listDeals(problem.space, worths))).toEqual(expected.pareto);
  });
});
