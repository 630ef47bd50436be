import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';

/** What is shown of an option or a name: players cannot tell two of them apart by their ids. */
export const textsAlike: Check = {
  code: 'S-409',
  title: 'two options, or two names, say the same',
  fields: ['seats.<seat>.name', 'venues.<venue>.name', 'issues.<issue>.name', 'issues.<issue>.options'],
  run: ({ draft }) => [
    ...entriesOf(draft.issues).flatMap(([issue, node]) =>
      alike(entriesOf(node?.options).map(([option, text]) => ({ text, at: ['issues', issue, 'options', option] }))),
    ),
    ...(['seats', 'venues', 'issues'] as const).flatMap((section) =>
      alike(
        entriesOf<{ readonly name?: string | undefined } | undefined>(draft[section]).map(([id, node]) => ({
          text: node?.name,
          at: [section, id, 'name'],
        })),
      ),
    ),
  ],
};

interface Shown {
  readonly text: string | undefined;
  readonly at: readonly string[];
}

function alike(shown: readonly Shown[]): readonly Finding[] {
  return shown.flatMap(({ text, at }, index): readonly Finding[] => {
    const first = text === undefined ? undefined : shown.slice(0, index).find((earlier) => reduced(earlier.text) === reduced(text));
    if (first === undefined) return [];
    const message = `\`${at.at(-1) === 'name' ? at.at(-2) : at.at(-1)}\` says the same as \`${first.at.at(-1) === 'name' ? first.at.at(-2) : first.at.at(-1)}\``;
    return [{ message, hint: 'say what is different: players see these words, not the ids', at, related: [{ message: 'the first', at: first.at }] }];
  });
}

/** What a reader takes in: capitals, spaces and the stop at the end make no difference. */
function reduced(text: string | undefined): string {
  return (text ?? '').toLowerCase().replaceAll(/\s+/g, ' ').replace(/[.!]$/, '').trim();
}
