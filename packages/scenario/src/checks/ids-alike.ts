import type { Finding, Path } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';

/** Maps cannot hold a key twice (S-005); lists can hold a name twice. */
export const idsAlike: Check = {
  code: 'S-203',
  title: 'a name stands twice in a list',
  fields: [
    'events[].id',
    'outcomes[].id',
    'absent',
    'acts',
    'venues.<venue>.seats',
    'issues.<issue>.decide',
    'issues.<issue>.discuss',
    'issues.<issue>.affects',
  ],
  run: ({ draft }) => [
    ...twice(
      'event',
      (draft.events ?? []).map((event) => event?.id),
      (index) => ['events', index, 'id'],
    ),
    ...twice(
      'ending',
      (draft.outcomes ?? []).map((outcome) => outcome?.id),
      (index) => ['outcomes', index, 'id'],
    ),
    ...twice('absent voice', draft.absent ?? [], (index) => ['absent', index]),
    ...twice('act', draft.acts ?? [], (index) => ['acts', index]),
    ...entriesOf(draft.venues).flatMap(([id, venue]) => twice('seat', venue?.seats ?? [], (index) => ['venues', id, 'seats', index])),
    ...entriesOf(draft.issues).flatMap(([id, issue]) => [
      ...twice('venue', issue?.decide ?? [], (index) => ['issues', id, 'decide', index]),
      ...twice('venue', issue?.discuss ?? [], (index) => ['issues', id, 'discuss', index]),
      ...twice('voice', issue?.affects ?? [], (index) => ['issues', id, 'affects', index]),
    ]),
  ],
};

function twice(what: string, names: readonly (string | undefined)[], at: (index: number) => Path): readonly Finding[] {
  return names.flatMap((name, index): readonly Finding[] => {
    const first = names.indexOf(name);
    if (name === undefined || first === index) return [];
    const related = [{ message: 'the first stands here', at: at(first) }];
    return [{ message: `the ${what} \`${name}\` stands twice`, hint: 'rename one of them, or take it out', at: at(index), related }];
  });
}
