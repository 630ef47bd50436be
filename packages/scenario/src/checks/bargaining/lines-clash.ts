import { counted } from '@parley/base';
import { explainEmptyZone, type RedLine } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, basisText, lineText, pathOf, subjectOf } from './bargaining-check.ts';

/** Named is the smallest set that clashes; the one to look at first is that without which most deals would be left. */
export const linesClash: BargainingCheck = {
  code: 'S-702',
  title: 'red lines leave no deal',
  severity: 'warning',
  fields: ['private.<seat>.limits', 'private.<seat>.linkages'],
  run: ({ survey, setup, memory, isStalemate }) =>
    (isStalemate ? [] : explainEmptyZone(survey, memory)).flatMap((reason): readonly WarningFinding[] => {
      if (reason.kind !== 'linesClash') return [];
      const { lines, worst, among, dealCount, isCertain } = reason;
      const others = lines.filter((line) => line !== worst);
      const kept = others.length === 0 ? 'keeps this red line' : `keeps these ${lines.length} red lines together`;
      const where = among === 'all' ? '' : ' at or above every fallback';
      const together = others.length === 0 ? '' : `: ${[worst, ...others].map((line) => lineText(line, setup)).join('; ')}`;
      return [
        {
          message: `none of the ${isCertain ? counted(dealCount, 'deal') : basisText(survey, dealCount)}${where} ${kept}${together}`,
          hint: `loosen one of them, or ${among === 'all' ? 'take it out' : 'lower a fallback'}; where there is to be no deal, write \`stalemate: by-design\``,
          at: pathOf(worst, setup),
          subject: subjectOf(worst, setup),
          related: others.map((line: RedLine) => ({ message: `clashes with ${lineText(line, setup)}`, at: pathOf(line, setup) })),
        },
      ];
    }),
};
