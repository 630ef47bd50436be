import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';

export const optionsTooFew: Check = {
  code: 'S-407',
  title: 'an issue has fewer than two options',
  fields: ['issues.<issue>.options'],
  run: ({ draft }) =>
    entriesOf(draft.issues).flatMap(([issue, node]): readonly Finding[] =>
      node?.options === undefined || Object.keys(node.options).length >= 2
        ? []
        : [
            {
              message: `\`${issue}\` leaves nothing to choose`,
              hint: 'give the status quo first, then at least one other option',
              at: ['issues', issue, 'options'],
              on: 'key',
            },
          ],
    ),
};
