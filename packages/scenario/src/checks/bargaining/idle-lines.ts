import { redLineEffects } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, basisText, lineText, measured, pathOf, subjectOf } from './bargaining-check.ts';

/** A red line that an ally holds as well is none of these: each of the two can stop a deal. */
export const idleLines: BargainingCheck = {
  code: 'S-710',
  title: 'a red line binds nothing',
  severity: 'warning',
  needsZone: 'roomy',
  fields: ['private.<seat>.limits', 'private.<seat>.linkages'],
  run: (input) => {
    const { survey, setup } = input;
    return measured(input, 'effects', () => redLineEffects(survey))
      .filter(({ crossed, isImplied }) => crossed === 0 || isImplied === true)
      .map(({ line, judged, crossed, isImplied }): WarningFinding => {
        const whose = survey.assent === 'everybody' ? 'every fallback' : `the fallback of \`${line.seat}\``;
        return {
          message:
            crossed === 0 && isImplied !== true
              ? `none of the ${basisText(survey, judged)} at or above ${whose} crosses ${lineText(line, setup)}: without it the zone is the same`
              : `what ${lineText(line, setup)} forbids, its other red lines forbid already`,
          hint: 'take it out, or tighten it until it matters',
          at: pathOf(line, setup),
          subject: subjectOf(line, setup),
        };
      });
  },
};
