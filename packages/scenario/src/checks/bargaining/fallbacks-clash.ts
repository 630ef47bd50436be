import { explainEmptyZone } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { listed } from '../check.ts';
import { type BargainingCheck, basisText, fallbackPath, pointsText } from './bargaining-check.ts';

export const fallbacksClash: BargainingCheck = {
  code: 'S-703',
  title: 'no deal is above every fallback',
  severity: 'warning',
  fields: ['private.<seat>.fallback.points', 'private.<seat>.points', 'stalemate'],
  run: ({ survey, setup, memory, isStalemate }) =>
    (isStalemate ? [] : explainEmptyZone(survey, memory)).flatMap((reason): readonly WarningFinding[] => {
      const stalemate = 'where there is to be no deal, write `stalemate: by-design`';
      if (reason.kind === 'notCarried') {
        return [
          {
            message: `none of the ${basisText(survey, reason.dealCount)} has enough delegations behind it to be carried at every table`,
            hint: `lower fallbacks, loosen red lines, or ask for fewer votes; ${stalemate}`,
            at: ['private'],
            on: 'key',
            subject: 'zone',
          },
        ];
      }
      if (reason.kind === 'notFound') {
        const message = `none of the ${basisText(survey, reason.dealCount)} is acceptable to everybody`;
        return [{ message, hint: `lower fallbacks or loosen red lines; ${stalemate}`, at: ['private'], on: 'key', subject: 'zone' }];
      }
      if (reason.kind !== 'fallbacksClash') return [];
      const { seats, best, dealCount } = reason;
      const last = seats.at(-1) ?? '';
      const others = seats.slice(0, -1);
      const fallback = setup.briefs[last]?.fallback.points ?? 0;
      return [
        {
          message: `none of the ${basisText(survey, dealCount)} is worth their fallback to ${listed(seats)} at once: where ${listed(others)} ${others.length === 1 ? 'has its' : 'have their'} own, \`${last}\` gets ${pointsText(best)} at most, not ${pointsText(fallback)}`,
          hint: `lower this to ${pointsText(Math.floor(best))} or less, or lower another of them; ${stalemate}`,
          at: fallbackPath(last),
          subject: last,
          related: others.map((seat) => ({ message: `the fallback of \`${seat}\``, at: fallbackPath(seat) })),
        },
      ];
    }),
};
