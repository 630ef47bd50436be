import { EPSILON } from '@parley/bargaining';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, fallbackPath, noneOf, pointsText } from './bargaining-check.ts';

export const noGain: BargainingCheck = {
  code: 'S-711',
  title: 'a delegation gains nothing by any acceptable deal',
  severity: 'warning',
  needsZone: 'any',
  fields: ['private.<seat>.fallback.points'],
  run: ({ survey }) => {
    const { problem } = survey;
    return survey.best.flatMap((best, party): readonly WarningFinding[] => {
      const [seat, fallback] = [problem.seats[party] ?? '', problem.reservations[party] ?? 0];
      if (best - fallback > EPSILON) return [];
      return [
        {
          message: `${noneOf(survey)} gives \`${seat}\` more than its fallback of ${pointsText(fallback)}: the best gives ${pointsText(best)}`,
          hint: `lower this below ${pointsText(best)}, so that \`${seat}\` has a reason to agree`,
          at: fallbackPath(seat),
          subject: seat,
        },
      ];
    });
  },
};
