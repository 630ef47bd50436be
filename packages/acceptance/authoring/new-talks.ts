// Random answers to the questions of `parley new`, and what becomes of them.
import { playGame } from '@parley/analysis';
import { findZone, frontierOf, totalsAt } from '@parley/bargaining';
import { expectDefined, expectOk } from '@parley/base';
import { bargainingProblem, isConcluded } from '@parley/rules';
import { finish, loadScenario, newScenario, openInterview, reviewScenario } from '@parley/scenario';
import fc from 'fast-check';

/** Rules as an author writes them; `some` is more than half. */
export const RULES = ['consensus', 'silence', 'majority', 'all but one', 'some', 'chair'] as const;

/** How large the talks are, and how they decide. */
export const shapes = fc.record({
  seatCount: fc.integer({ min: 2, max: 6 }),
  optionCounts: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 8 }),
  rule: fc.constantFrom(...RULES),
  level: fc.constantFrom('beginner', 'advanced'),
  rounds: fc.integer({ min: 1, max: 4 }),
});
export type Shape = typeof shapes extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes the scenario of a shape. */
export function makeTalks({ seatCount, optionCounts, rule, level, rounds }: Shape) {
  const numbered = (count: number, name: string): readonly string[] => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
  const misfit = rule === 'all but one' && seatCount === 2;
  const interview = openInterview({
    delegations: numbered(seatCount, 'Side').join(', '),
    issues: optionCounts.map((count, issue) => `Issue${issue + 1}: ${numbered(count, 'Step').join(', ')}`).join('; '),
    rule: misfit ? 'both' : rule === 'some' ? `${Math.ceil((seatCount + 1) / 2)} of ${seatCount}` : rule,
    length: `${rounds} rounds`,
    level,
  });
  const { outline } = expectOk(finish(expectOk(interview, 'the answers')), 'the outline');
  const files = newScenario(outline, 'new-talks');
  return expectDefined(
    loadScenario('scenario.yaml', (path) => files.find((file) => file.path === path)?.text),
    'the scenario was written',
  );
}

/** What a made scenario is like; its diagnostics are all it has where it has no Setup. */
export function judgeTalks(shape: Shape) {
  const made = makeTalks(shape);
  const { setup } = made;
  const complaints = reviewScenario(made).map(({ code, message }) => `${code}: ${message}`);
  if (setup === undefined) return { complaints, zone: 0, isConcluded: false, hasTrade: false };
  const problem = bargainingProblem(setup);
  const { list } = findZone(problem, []);
  const best = frontierOf(list);
  const hasTrade = best.deals.some((_, row) => totalsAt(best, row).every((total, seat) => total > (problem.reservations[seat] ?? 0)));
  return { complaints, zone: list.deals.length, isConcluded: isConcluded(playGame(setup, '1').table), hasTrade };
}
