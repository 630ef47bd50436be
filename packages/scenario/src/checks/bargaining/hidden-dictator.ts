import { EPSILON } from '@parley/bargaining';
import type { ScenarioProblem } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, balance, fallbackPath, pointsText, zoneText } from './bargaining-check.ts';

export const hiddenDictator: BargainingCheck = {
  code: 'S-709',
  title: "one delegation's best is always the result",
  severity: 'warning',
  needsZone: 'whole',
  fields: ['private.<seat>.fallback.points', 'private.<seat>.points'],
  run: (input): readonly WarningFinding[] => {
    const { survey } = input;
    const { problem, best } = survey;
    const { rulers, indifferent, bestForAll } = balance(input);
    if (problem.seats.length < 2 || bestForAll.length > 0) return [];
    // Who cannot do better anywhere has its best in every acceptable deal, and would not have it everywhere.
    const commanding = indifferent.filter((party) => isBestOfAll(problem, { party, best: best[party] ?? 0 }));
    return [...rulers, ...commanding].map((party) => {
      const seat = problem.seats[party] ?? '';
      return {
        message: `whichever efficient deal of ${zoneText(survey)} is taken, \`${seat}\` has its best, ${pointsText(best[party] ?? 0)} points: the others only agree`,
        hint: `lower this fallback of \`${seat}\`, or give the others a deal that they prefer to it`,
        at: fallbackPath(seat),
        subject: seat,
      };
    });
  },
};

function isBestOfAll({ issues, tables }: ScenarioProblem, { party, best }: { readonly party: number; readonly best: number }): boolean {
  const points = issues.map(({ options }, issue) => options.map((_, option) => tables[party]?.[issue]?.[option] ?? 0));
  const sum = (of: (points: readonly number[]) => number): number => points.reduce((total, each) => total + of(each), 0);
  const [highest, lowest] = [sum((each) => Math.max(...each)), sum((each) => Math.min(...each))];
  return highest - lowest > EPSILON && best >= highest - EPSILON;
}
