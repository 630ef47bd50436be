import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';

/** `RU` and `Ru` are two seats to the machine and one to the reader; a seat and an absent voice of one name are one to both. */
export const namesConfusable: Check = {
  code: 'S-204',
  title: 'two names look alike',
  fields: ['seats', 'venues', 'issues', 'issues.<issue>.options', 'absent'],
  run: ({ draft }) => [
    ...confusable(draft.seats, ['seats']),
    ...confusable(draft.venues, ['venues']),
    ...confusable(draft.issues, ['issues']),
    ...entriesOf(draft.issues).flatMap(([issue, node]) => confusable(node?.options, ['issues', issue, 'options'])),
    ...(draft.absent ?? []).flatMap((voice, index): readonly Finding[] =>
      voice !== undefined && Object.hasOwn(draft.seats ?? {}, voice)
        ? [
            {
              message: `\`${voice}\` is absent and has a seat`,
              hint: 'take it out of `absent`',
              at: ['absent', index],
              related: [{ message: 'its seat', at: ['seats', voice], on: 'key' }],
            },
          ]
        : [],
    ),
  ],
};

function confusable(map: object | undefined, at: readonly string[]): readonly Finding[] {
  const names = Object.keys(map ?? {});
  return names.flatMap((name, index): readonly Finding[] => {
    const first = names.find((other, place) => place < index && looksAlike(other, name));
    if (first === undefined) return [];
    const related = [{ message: 'the other', at: [...at, first], on: 'key' as const }];
    return [{ message: `\`${name}\` and \`${first}\` look alike`, hint: 'give one of them another name', at: [...at, name], on: 'key', related }];
  });
}

/** Whether two names would be taken for each other. */
export function looksAlike(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
