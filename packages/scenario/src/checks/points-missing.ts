import type { Finding } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import { type Check, entriesOf, listed, meant } from './check.ts';

/** Points for what does not exist are S-302 and S-303. */
export const pointsMissing: Check = {
  code: 'S-401',
  title: 'an option has no points',
  fields: ['private.<seat>.points'],
  run: ({ draft }) =>
    Object.keys(draft.private ?? {}).flatMap((seat) =>
      optionsWithoutPoints(draft, seat).map(({ issue, options }): Finding => {
        const isThere = draft.private?.[seat]?.points?.[issue] !== undefined;
        const first = `${options[0]}: 0`;
        return {
          message: `\`${seat}\` has no points for ${listed(options)} of \`${issue}\``,
          hint: isThere ? `add \`${first}\`` : `add \`${issue}: {${options.map((option) => `${option}: 0`).join(', ')}}\``,
          at: ['private', seat, 'points', ...(isThere ? [issue] : [])],
          on: 'key',
          related: [{ message: 'its options', at: ['issues', issue], on: 'key' as const }],
        };
      }),
    ),
};

/** Issue by issue, what a seat has no points for. A misspelled name counts for the one it is nearest to, so that a slip is reported once. */
export function optionsWithoutPoints(draft: Draft, seat: string): readonly { readonly issue: string; readonly options: readonly string[] }[] {
  const points = draft.private?.[seat]?.points;
  if (points === undefined) return [];
  const issues = Object.keys(draft.issues ?? {});
  const byMeaning = new Map(entriesOf(points).map(([issue, own]) => [meant([issue], issues)[0] ?? issue, own]));
  return entriesOf(draft.issues).flatMap(([issue, node]) => {
    const own = points[issue] ?? byMeaning.get(issue);
    if (own === undefined && (issue in points || byMeaning.has(issue))) return []; // of the wrong shape: that is said elsewhere
    const given = meant(Object.keys(own ?? {}), Object.keys(node?.options ?? {}));
    const options = Object.keys(node?.options ?? {}).filter((option) => !given.includes(option));
    return options.length === 0 ? [] : [{ issue, options }];
  });
}
