import { explainEmptyZone } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, basisText, fallbackPath, lineText, pathOf, pointsText } from './bargaining-check.ts';

export const neverSatisfied: BargainingCheck = {
  code: 'S-701',
  title: 'a delegation can never have what no deal gives it',
  severity: 'warning',
  fields: ['private.<seat>.fallback.points', 'private.<seat>.limits', 'private.<seat>.linkages'],
  run: ({ survey, setup, memory, isStalemate }) =>
    (isStalemate ? [] : explainEmptyZone(survey, memory)).flatMap((reason): readonly WarningFinding[] => {
      if (reason.kind !== 'ownLines' && reason.kind !== 'allLines') return [];
      const { seat, best, fallback } = reason;
      const place = { at: fallbackPath(seat), subject: seat };
      const isAny = Number.isFinite(best);
      const most = isAny
        ? `is worth more than ${pointsText(best)} to \`${seat}\`, and its fallback is worth ${pointsText(fallback)}`
        : 'exists at all';
      if (reason.kind === 'allLines') {
        const among = `none of the ${basisText(survey, reason.dealCount)} within everybody's red lines ${most}`;
        return [{ ...place, message: among, hint: `lower this to ${pointsText(Math.floor(best))} or less, or loosen a red line` }];
      }
      const related = reason.lines.map((line) => ({
        message: `without ${lineText(line, setup)}, there would be such a deal`,
        at: pathOf(line, setup),
      }));
      const lower = isAny
        ? `lower this to ${pointsText(Math.floor(best))} or less, or loosen a red line of \`${seat}\``
        : `loosen a red line of \`${seat}\``;
      return [{ ...place, message: `no deal within the red lines of \`${seat}\` ${most}`, hint: lower, related }];
    }),
};
