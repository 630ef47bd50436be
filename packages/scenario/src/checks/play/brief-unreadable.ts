import type { WarningFinding } from '../../diagnostic.ts';
import { displayWidth } from '../../display-width.ts';
import { briefOf } from '../../texts.ts';
import { entriesOf, type WarningCheck } from '../check.ts';

/** A page of the brief on a screen of 80 columns. */
const COLUMNS = 72;

/** What the brief's screen draws: headings, paragraphs, lists with `-` or `*`, and words. Everything else runs together or is left out. */
const UNDRAWN: readonly { readonly pattern: RegExp; readonly what: string; readonly hint: string }[] = [
  { pattern: /^ *\|.*\|\s*$/m, what: 'a table', hint: 'write a list with one line for each row: its columns would run together' },
  { pattern: /^ *(?:```|~~~)/m, what: 'a block of code', hint: 'write it as a paragraph: its lines would run together' },
  { pattern: /^ *\d+[.)] +\S/m, what: 'a numbered list', hint: 'write `- ` before each entry: numbers would run together in one paragraph' },
  { pattern: /!\[[^\]]*\]\([^)]*\)/, what: 'a picture', hint: 'say in words what it shows: a terminal draws no pictures' },
  { pattern: /<\/?[a-z][^>]*>/i, what: 'HTML', hint: 'write plain Markdown: the tag would stand in the text' },
  { pattern: /^ *(?:-{3,}|\*{3,}|_{3,}|={3,}) *$/m, what: 'a line across the page', hint: 'take it out: a heading is enough' },
  { pattern: /^ *>/m, what: 'a quotation block', hint: 'write it as a paragraph: the marks would stand in the text' },
];

export const briefUnreadable: WarningCheck = {
  code: 'S-802',
  title: 'a brief cannot be read on a screen of 80 columns',
  severity: 'warning',
  fields: ['private.<seat>.brief'],
  run: ({ draft, texts }) =>
    entriesOf(draft.private).flatMap(([seat]) => {
      const text = briefOf(texts, seat);
      const place = (offset: number, length: number) => ({
        at: ['private', seat, 'brief'],
        inBrief: { seat, from: offset, to: offset + length },
        subject: seat,
      });
      const undrawn = UNDRAWN.flatMap(({ pattern, what, hint }): readonly WarningFinding[] => {
        const found = pattern.exec(text);
        if (found === null) return [];
        const indent = /^ */.exec(found[0])?.[0].length ?? 0;
        return [
          {
            message: `the brief of \`${seat}\` has ${what}, which the screen does not draw`,
            hint,
            ...place(found.index + indent, found[0].trim().length),
          },
        ];
      });
      const long = [...text.matchAll(/\S+/g)].filter(([word]) => displayWidth(word) > COLUMNS);
      return [
        ...undrawn,
        ...long.map(
          (found): WarningFinding => ({
            message: `this word of the brief of \`${seat}\` is ${displayWidth(found[0])} columns wide, and a line has ${COLUMNS}`,
            hint: 'put a space or a hyphen into it, or leave an address to `sources.md`',
            ...place(found.index, found[0].length),
          }),
        ),
      ];
    }),
};
