import { typed } from '../slips/slip.ts';
import type { TextLine } from '../text-lines.ts';
import { isCode, type Repair, type RepairIdea, stepOf } from './repair.ts';

/** The line begins where its neighbours begin, or a step further in or out. */
export const indentation: RepairIdea = ({ line, raw }) => {
  const above = raw.lines.slice(0, line.index).findLast(isCode);
  const below = raw.lines.slice(line.index + 1).find(isCode);
  const near = [above?.indent, below?.indent, innerOf(above), openedBy(above)];
  const around = [line.indent + 1, line.indent - 1, line.indent + 2, line.indent - 2, line.indent + 4, line.indent - 4];
  const depths = [...near, ...around].filter((depth) => depth !== undefined && depth >= 0 && depth !== line.indent);
  const expected = [openedBy(above), innerOf(above)].filter((depth) => depth !== undefined);
  const step = stepOf(raw.lines);
  const likelihood = (depth: number) => (depth % step === 0 ? 1 : 0) + (expected.includes(depth) ? 1 : 0);
  return [...new Set(depths)].map((depth = 0) => ({ ...reindented(line, depth), likelihood: likelihood(depth) - likelihood(line.indent) }));
};

/** Behind the dash of a list entry. */
function innerOf(line: TextLine | undefined): number | undefined {
  const dash = line === undefined ? null : /^ *- +/.exec(line.text);
  return dash?.[0].length;
}

function openedBy(line: TextLine | undefined): number | undefined {
  return line?.code.trimEnd().endsWith(':') ? line.indent + 2 : undefined;
}

function reindented(line: TextLine, depth: number): Repair {
  const isDeep = line.indent > depth;
  const spaces = depth === 0 ? 'no space' : depth === 1 ? '1 space' : `${depth} spaces`;
  return {
    message: `this line is indented too ${isDeep ? 'much' : 'little'}`,
    hint: `begin the line with ${spaces}, not ${line.indent}: \`${typed(line.text)}\``,
    from: line.start + line.indent,
    to: line.start + line.text.length,
    edits: [{ from: line.start, to: line.start + line.indent, text: ' '.repeat(depth) }],
    isCertain: true,
  };
}
