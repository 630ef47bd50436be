import { optionUse } from '@parley/bargaining';
import type { IssueSetup, Setup } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import { listed } from '../check.ts';
import { type BargainingCheck, measured, zoneText } from './bargaining-check.ts';

/** Fewer acceptable deals than this in a sample say nothing about an option that is in none of them. */
const SAMPLE_MIN = 100;

/** The status quo need not be acceptable, and what lies between a declared demand and the zone is a ladder to climb down. */
export const unusedOptions: BargainingCheck = {
  code: 'S-705',
  title: 'an option is in no acceptable deal',
  severity: 'warning',
  needsZone: 'roomy',
  fields: ['issues.<issue>.options'],
  run: (input) => {
    const { survey, setup } = input;
    if (survey.basis.kind === 'sampled' && survey.count < SAMPLE_MIN) return [];
    const use = measured(input, 'options', () => optionUse(survey.rows, survey.accepted));
    return survey.problem.issues.flatMap((issue, place): readonly WarningFinding[] => {
      const unused = issue.options.flatMap(({ id }, step) =>
        step > 0 && use[place]?.[step] === 0 && !isRung(setup, issue, { step, use: use[place] ?? [] }) ? [id] : [],
      );
      const of = zoneText(survey);
      if (unused.length > 0 && unused.length === issue.options.length - 1) {
        return [
          {
            message: `nothing but the status quo of \`${issue.id}\` is in any of ${of}`,
            hint: 'give those who must agree to a change a reason to, or take the issue out',
            at: ['issues', issue.id],
            on: 'key',
            subject: issue.id,
            related: unused.flatMap((option) => forbiddenBy(setup, issue, option)),
          },
        ];
      }
      return unused.map((option) => ({
        message: `\`${option}\` of \`${issue.id}\` is in none of ${of}`,
        hint: `${whyNot(setup, issue, option)}; change the points, or take the option out`,
        at: ['issues', issue.id, 'options', option],
        on: 'key',
        subject: `${issue.id}.${option}`,
        related: forbiddenBy(setup, issue, option),
      }));
    });
  },
};

/** Whether an option stands between a declared demand and the nearest option that is used, the demand itself included. */
function isRung({ face }: Setup, issue: IssueSetup, { step, use }: { readonly step: number; readonly use: readonly number[] }): boolean {
  const used = use.flatMap((count, place) => (count > 0 ? [place] : []));
  const [lowest = 0, highest = 0] = [used[0], used.at(-1)];
  const demands = Object.values(face.declared)
    .flat()
    .filter((line) => line.issue === issue.id)
    .map(({ option }) => issue.options.findIndex(({ id }) => id === option));
  return demands.some((demand) => (step > highest && demand >= step) || (step < lowest && demand <= step));
}

function seatsForbidding(
  { briefs }: Setup,
  issue: IssueSetup,
  option: string,
): readonly { readonly seat: string; readonly side: 'at_least' | 'at_most' }[] {
  const stepOf = (name: string) => issue.options.findIndex(({ id }) => id === name);
  return Object.entries(briefs).flatMap(([seat, { limits }]) =>
    limits
      .filter(
        (limit) =>
          limit.issue === issue.id && (limit.side === 'atMost' ? stepOf(option) > stepOf(limit.option) : stepOf(option) < stepOf(limit.option)),
      )
      .map(({ side }) => ({ seat, side: side === 'atMost' ? ('at_most' as const) : ('at_least' as const) })),
  );
}

function forbiddenBy(setup: Setup, issue: IssueSetup, option: string): NonNullable<WarningFinding['related']> {
  return seatsForbidding(setup, issue, option).map(({ seat, side }) => ({
    message: `this limit of \`${seat}\` forbids \`${option}\``,
    at: ['private', seat, 'limits', issue.id, side],
  }));
}

function whyNot(setup: Setup, issue: IssueSetup, option: string): string {
  const seats = [...new Set(seatsForbidding(setup, issue, option).map(({ seat }) => seat))];
  return seats.length === 0 ? 'nobody forbids it, but with it somebody always stays under the fallback' : `${listed(seats)} may not agree to it`;
}
