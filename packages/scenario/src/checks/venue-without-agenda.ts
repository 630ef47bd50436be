import { entriesOf, type WarningCheck } from './check.ts';

export const venueWithoutAgenda: WarningCheck = {
  code: 'S-511',
  title: 'a venue has nothing on its agenda',
  severity: 'warning',
  fields: ['venues', 'issues.<issue>.decide', 'issues.<issue>.discuss', 'issues.<issue>.endorse'],
  run: ({ draft }) => {
    const issues = entriesOf(draft.issues);
    // What is missing elsewhere is said elsewhere; without it nothing can be said here.
    if (issues.length === 0 || issues.some(([, issue]) => issue?.decide === undefined)) return [];
    const named = new Set(issues.flatMap(([, issue]) => [...(issue?.decide ?? []), ...(issue?.discuss ?? []), ...Object.keys(issue?.endorse ?? {})]));
    const venues = entriesOf(draft.venues).map(([id]) => id);
    // An unknown name may be any of them misspelled.
    if ([...named].some((name) => name === undefined || !venues.includes(name))) return [];
    return venues
      .filter((id) => !named.has(id))
      .map((id) => ({
        message: `nothing is decided, discussed or endorsed at \`${id}\``,
        hint: `name \`${id}\` in \`decide\` of an issue, or take the venue out`,
        at: ['venues', id],
        on: 'key',
        subject: id,
      }));
  },
};
