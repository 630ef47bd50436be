import { type RedLineEffect, redLineEffects } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, type BargainingInput, basisText, lineText, measured, pathOf, subjectOf } from './bargaining-check.ts';

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
      .map((effect): WarningFinding => {
        const { line } = effect;
        return {
          message: messageOf(input, effect),
          hint: 'take it out, or tighten it until it matters',
          at: pathOf(line, setup),
          subject: subjectOf(line, setup),
        };
      });
  },
};

function messageOf({ survey, setup }: BargainingInput, { line, judged, isImplied, isVain }: RedLineEffect): string {
  const words = lineText(line, setup);
  if (isVain) return `${words} forbids nothing: no deal at all crosses it`;
  if (isImplied === true) return `what ${words} forbids, its other red lines forbid already`;
  const whose = survey.assent === 'everybody' ? 'every fallback' : `the fallback of \`${line.seat}\``;
  return `none of the ${basisText(survey, judged)} at or above ${whose} crosses ${words}: without it the zone is the same`;
}
