import { fail, mapResult, ok, type Result } from '@parley/base';
import { OUTLINE_CAPS, type OutlineIssue } from '../outline.ts';
import { entriesIn, readNames, together } from '../reading-lists.ts';
import type { Question } from './question.ts';

const ISSUES = { use: 'issues', one: 'issue', many: 'issues', min: 1, max: OUTLINE_CAPS.issues, example: 'fees = Harbour fees' } as const;
const OPTIONS = { use: 'options', one: 'option', many: 'options', min: 2, max: OUTLINE_CAPS.options, example: 'half = Half less' } as const;
const SHAPE = 'Write an issue as its name, a colon, and its options: Catch: as now, a quarter less, half less';

export const issues: Question = {
  id: 'issues',
  ask: 'What do they talk about? Name each issue, then a colon and its options, and put a semicolon between issues. The first option is how things are now.',
  example: 'Ferry hours: daylight, until ten, until midnight; Who pays: Alder pays, half and half, Birch pays',
  more: [
    `${OUTLINE_CAPS.issues} issues at most, each with 2 to ${OUTLINE_CAPS.options} options, in order from how things are now to the greatest change.`,
    'A line that ends with a semicolon goes on in the next one. Put | between options that have commas of their own.',
  ],
  isList: true,
  needs: [],
  fallback: () =>
    'Catch: as now, a quarter less, half less; Closed season: none, one month, three months; Inspections: none, announced, at any time; Fees: South Port pays, shared, North Port pays',
  read(text) {
    const parts = entriesIn(text, ';').map((entry) => splitOnce(entry));
    const shapeless = parts.find(({ options }) => options === null);
    if (shapeless !== undefined) return fail(`“${shapeless.name}” has no options. ${SHAPE}`);
    const names = readNames(
      parts.map(({ name }) => name),
      ISSUES,
    );
    if (!names.ok) return names;
    const read = names.value.map((issue, index): Result<OutlineIssue, string> => {
      const options = readNames(optionsIn(parts[index]?.options ?? ''), OPTIONS);
      return options.ok ? ok({ ...issue, options: options.value }) : fail(`${issue.name}: ${options.error}`);
    });
    return mapResult(together(read), (found) => ({ issues: found }));
  },
};

/** Options may have colons, names of issues may not. */
function splitOnce(entry: string): { readonly name: string; readonly options: string | null } {
  const colon = entry.indexOf(':');
  return colon === -1 ? { name: entry, options: null } : { name: entry.slice(0, colon).trim(), options: entry.slice(colon + 1) };
}

function optionsIn(text: string): readonly string[] {
  return entriesIn(text, text.includes('|') ? '|' : ',');
}
