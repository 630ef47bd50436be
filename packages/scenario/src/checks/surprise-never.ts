import { entriesOf, type WarningCheck } from './check.ts';

/** Somebody is surprised when a table decides what affects them and they are not there. */
export const surpriseNever: WarningCheck = {
  code: 'S-514',
  title: 'a surprise can never come',
  severity: 'warning',
  fields: ['surprises', 'issues.<issue>.affects'],
  run: ({ draft }) => {
    const issues = entriesOf(draft.issues).map(([, issue]) => issue);
    if (issues.some((issue) => issue?.decide === undefined)) return [];
    const isAbsent = (voice: string, venue: string | undefined): boolean =>
      venue !== undefined && !(draft.venues?.[venue]?.seats ?? []).includes(voice);
    return entriesOf(draft.surprises).flatMap(([voice]) => {
      const touching = issues.filter((issue) => issue?.affects?.includes(voice) === true);
      if (touching.some((issue) => (issue?.decide ?? []).some((venue) => isAbsent(voice, venue)))) return [];
      return [
        {
          message:
            touching.length === 0
              ? `no issue affects \`${voice}\`, so nothing surprises it`
              : `\`${voice}\` sits wherever what affects it is decided, so nothing surprises it`,
          hint: `name \`${voice}\` in \`affects\` of an issue that is decided without it, or take it out here`,
          at: ['surprises', voice],
          on: 'key' as const,
          subject: voice,
        },
      ];
    });
  },
};
