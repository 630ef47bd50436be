import { EPSILON } from '@parley/bargaining';
import { surveyZone } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, type BargainingInput, pointsText, zoneText } from './bargaining-check.ts';

export const variantWithoutZone: BargainingCheck = {
  code: 'S-712',
  title: 'a variant has no zone',
  severity: 'warning',
  needsZone: 'any',
  fields: ['private.<seat>.variants.<variant>.fallback'],
  run: (input) =>
    input.isStalemate
      ? []
      : Object.entries(input.setup.sealed.variants).flatMap(([seat, variants]) =>
          variants.flatMap(({ id, probability, fallback }): readonly WarningFinding[] => {
            if (probability === 0 || isPossible(input, seat, fallback)) return [];
            const best = input.survey.best[input.survey.problem.seats.indexOf(seat)];
            return [
              {
                message: `no deal${input.survey.basis.kind === 'sampled' ? ' drawn' : ''} is acceptable to all when \`${seat}\` is \`${id}\`, at a fallback of ${pointsText(fallback)}${best === undefined ? '' : `: the best of ${zoneText(input.survey)} is worth ${pointsText(best)} to it`}`,
                hint: best === undefined ? 'lower this' : `lower this to ${pointsText(best)} or less`,
                at: ['private', seat, 'variants', id, 'fallback'],
                subject: `${seat}.${id}`,
              },
            ];
          }),
        ),
};

/** Where everybody must agree, a higher fallback only takes deals away: the zone that is known answers. */
function isPossible({ survey, setup, memory }: BargainingInput, seat: string, fallback: number): boolean {
  const party = survey.problem.seats.indexOf(seat);
  const own = survey.problem.reservations[party] ?? 0;
  if (survey.assent === 'everybody' && fallback >= own) {
    // Without any zone there is none for this variant either; S-701 to S-703 say so.
    return survey.count === 0 || (survey.best[party] ?? 0) >= fallback - EPSILON;
  }
  return survey.count > 0 || surveyZone(setup, { fallbacks: { [seat]: fallback }, memory }).count > 0;
}
