import type { TextLine } from '../text-lines.ts';
import { type Slip, type SlipScan, typed } from './slip.ts';

/** Only spaces indent. */
export const tabs: SlipScan = ({ lines }) =>
  lines.flatMap((line): readonly Slip[] => {
    const at = line.text.slice(0, line.indent).indexOf('\t');
    if (at === -1 || line.kind === 'text' || line.kind === 'blank' || line.kind === 'comment') return [];
    const spaces = indentFor(line, lines);
    return [
      {
        code: 'S-004',
        message: 'a tab stands where spaces indent',
        hint: `begin the line with ${spaces === 0 ? 'no space' : `${spaces} spaces`}: \`${typed(line.text)}\``,
        from: line.start + at,
        to: line.start + at + 1,
        mend: [{ from: line.start, to: line.start + line.indent, text: ' '.repeat(spaces) }],
        isCertain: true,
      },
    ];
  });

/** As many steps of the file's own as there are tabs, when a neighbour begins there; else as deep as the line above, or a step into what it opens. */
function indentFor({ index, text, indent }: TextLine, lines: readonly TextLine[]): number {
  const plain = lines.filter((line) => line.kind === 'code' && !line.text.slice(0, line.indent).includes('\t'));
  const above = plain.findLast((line) => line.index < index);
  const below = plain.find((line) => line.index > index);
  const step = Math.min(4, ...plain.map((line) => line.indent).filter((depth) => depth > 0));
  const opened = above?.code.trimEnd().endsWith(':') ? above.indent + step : null;
  const inner = above === undefined ? 0 : above.indent + (/^\s*- /.test(above.text) ? 2 : 0);
  const depths = opened === null ? [inner, above?.indent ?? 0, below?.indent ?? 0] : [opened, above?.indent ?? 0];
  const widths = [step, 2 * step, 8].map((width) => text.slice(0, indent).replaceAll('\t', ' '.repeat(width)).length);
  return widths.find((width) => depths.includes(width)) ?? depths[0] ?? 0;
}
