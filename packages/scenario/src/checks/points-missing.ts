import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf, listed, meant } from './check.ts';

/** Points for what does not exist are S-302 and S-303. */
export const pointsMissing: Check = {
  code: 'S-401',
  title: 'an option has no points',
  fields: ['private.<seat>.points'],
  run: ({ draft }) =>
    entriesOf(draft.private).flatMap(([seat, part]) =>
      part?.points === undefined
        ? []
        : entriesOf(draft.issues).flatMap(([issue, node]): readonly Finding[] => {
            const points = part.points?.[issue];
            const options = Object.keys(node?.options ?? {});
            const given = meant(Object.keys(points ?? {}), options);
            const missing = options.filter((option) => !given.includes(option));
            if (missing.length === 0) return [];
            const at = ['private', seat, 'points', ...(points === undefined ? [] : [issue])];
            const related = [{ message: 'its options', at: ['issues', issue], on: 'key' as const }];
            return [
              {
                message: `\`${seat}\` has no points for ${listed(missing)} of \`${issue}\``,
                hint: `add \`${missing[0]}: 0\``,
                at,
                on: 'key',
                related,
              },
            ];
          }),
    ),
};
