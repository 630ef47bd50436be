import { bestTotals } from '@parley/bargaining';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, balance, fallbackPath, pointsText, zoneText } from './bargaining-check.ts';

export const hiddenDictator: BargainingCheck = {
  code: 'S-709',
  title: "one delegation's best is always the result",
  severity: 'warning',
  needsZone: 'roomy',
  fields: ['private.<seat>.fallback.points', 'private.<seat>.points'],
  run: (input): readonly WarningFinding[] => {
    const { survey } = input;
    const { zone, problem } = survey;
    const { rulers, bestForAll } = balance(input);
    if (problem.seats.length < 2 || bestForAll.length > 0) return [];
    const best = bestTotals(zone);
    return rulers.map((party) => {
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
