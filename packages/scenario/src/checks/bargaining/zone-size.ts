import { shareOf, type ZoneSurvey } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { acceptableText, type BargainingCheck, dealsText, fallbackPath, isNearlyNothing, pointsText } from './bargaining-check.ts';

const LARGE = 0.5;
/** In a space of fewer deals than this a share says little. */
const DEALS_MIN = 12;

/** Between a tenth of a percent and five percent is lively. Where fewer than everybody can agree, a large zone is no wonder. */
export const zoneSize: BargainingCheck = {
  code: 'S-704',
  title: 'nearly everything is acceptable, or nearly nothing',
  severity: 'warning',
  needsZone: 'any',
  fields: ['private.<seat>.fallback.points', 'private.<seat>.limits', 'private.<seat>.linkages'],
  run: (input): readonly WarningFinding[] => {
    const { survey } = input;
    const { count } = survey;
    const { interval } = shareOf(survey, count);
    const found = `${dealsText(survey, count)} ${count === 1 && survey.basis.kind === 'counted' ? 'is' : 'are'} ${acceptableText(survey)}`;
    if (interval[0] > LARGE && survey.assent === 'everybody' && survey.problem.space.size >= DEALS_MIN) {
      const seat = easiest(survey);
      return [
        {
          message: `${found}: that is hardly a negotiation`,
          hint: `raise fallbacks, first this of \`${seat}\`, until between 0.1 % and 5 % are left`,
          at: fallbackPath(seat),
          subject: 'zone',
        },
      ];
    }
    if (!isNearlyNothing(survey)) return [];
    const [seat, gain] = nearestToLeaving(survey);
    return [
      {
        message: `${found}, and \`${seat}\` gains at most ${pointsText(gain)} by ${count === 1 ? 'it' : 'any'}: there is next to nothing to find`,
        hint: 'lower this fallback, or loosen a red line, until between 0.1 % and 5 % are left',
        at: fallbackPath(seat),
        subject: 'zone',
      },
    ];
  },
};

/** The seat whose fallback is lowest for what it could lose and win. */
function easiest({ problem: { seats, tables, reservations, issues } }: ZoneSurvey): string {
  const height = seats.map((_, party) => {
    const table = tables[party] ?? [];
    const worst = issues.reduce((sum, { options }, issue) => sum + Math.min(...options.map((_each, option) => table[issue]?.[option] ?? 0)), 0);
    const best = issues.reduce((sum, { options }, issue) => sum + Math.max(...options.map((_each, option) => table[issue]?.[option] ?? 0)), 0);
    return ((reservations[party] ?? 0) - worst) / Math.max(best - worst, 1);
  });
  return seats[height.indexOf(Math.min(...height))] ?? '';
}

function nearestToLeaving({ problem: { seats, reservations }, best }: ZoneSurvey): readonly [seat: string, gain: number] {
  const gains = best.map((most, party) => most - (reservations[party] ?? 0));
  const least = Math.min(...gains);
  return [seats[gains.indexOf(least)] ?? '', least];
}
