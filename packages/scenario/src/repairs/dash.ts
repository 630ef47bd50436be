import { mendedLine, type RepairIdea } from './repair.ts';

/** An entry of a list without its dash, or a field with one too many. */
export const dash: RepairIdea = ({ line, raw }) => {
  const near = [...raw.lines.slice(Math.max(0, line.index - 30), line.index), ...raw.lines.slice(line.index + 1, line.index + 30)];
  const dashed = [...new Set(near.flatMap(({ text }) => /^( *)- /.exec(text)?.[1]?.length ?? []))].filter(
    (depth) => Math.abs(depth - line.indent) <= 2,
  );
  const has = /^( *)- +/.exec(line.text);
  if (has !== null) {
    const edits = [{ from: line.start, to: line.start + has[0].length, text: has[1] ?? '' }];
    return [repair(line, edits, 'no dash belongs before this')];
  }
  return dashed.map((depth) => {
    const edits = [{ from: line.start, to: line.start + line.indent, text: `${' '.repeat(depth)}- ` }];
    return repair(line, edits, 'the dash of a list entry is missing here');
  });
};

function repair(
  line: Parameters<RepairIdea>[0]['line'],
  edits: ReturnType<RepairIdea>[number]['edits'],
  message: string,
): ReturnType<RepairIdea>[number] {
  return {
    message,
    hint: `write \`${mendedLine(line, edits)}\``,
    from: line.start + line.indent,
    to: line.start + line.text.length,
    edits,
    isCertain: false,
  };
}
