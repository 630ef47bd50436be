import { bestTotals, EPSILON } from '@parley/bargaining';
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
            const best = bestTotals(input.survey.zone)[input.survey.problem.seats.indexOf(seat)];
            return [
              {
                message: `no deal is acceptable to all when \`${seat}\` is \`${id}\`, at a fallback of ${pointsText(fallback)}${best === undefined ? '' : `: the best of ${zoneText(input.survey)} is worth ${pointsText(best)} to it`}`,
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
    return survey.zone.deals.length === 0 || (bestTotals(survey.zone)[party] ?? 0) >= fallback - EPSILON;
  }
  return survey.zone.deals.length > 0 || surveyZone(setup, { fallbacks: { [seat]: fallback }, memory }).zone.deals.length > 0;
}
