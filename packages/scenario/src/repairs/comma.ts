import { mendedLine, type RepairIdea } from './repair.ts';

/** In brackets, entries are set apart by commas. */
export const comma: RepairIdea = ({ line }) =>
  [...line.code.matchAll(/(?<=[^\s,{[:]) +(?=[\w.-]+: )|(?<=["\]}]) +(?=["'\w[{])|(?<=["\]}])(?=["'[{])| *; */g)]
    .slice(0, 24)
    .map(({ index, 0: gap }) => {
      const from = line.start + index;
      const edits = [{ from, to: from + gap.length, text: ', ' }];
      const next = line.start + index + gap.length;
      return {
        message: 'a comma is missing before this',
        hint: `write \`${mendedLine(line, edits)}\``,
        from: next,
        to: next + (/^[\w.-]+/.exec(line.text.slice(index + gap.length))?.[0].length ?? 1),
        edits,
        isCertain: gap.trim() === '',
      };
    });
