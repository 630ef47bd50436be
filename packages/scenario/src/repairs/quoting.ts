import type { TextLine } from '../text-lines.ts';
import { mendedLine, type Repair, type RepairIdea } from './repair.ts';

/** A text with a colon, or one that begins with a sign of YAML's own, needs quotes. */
export const quoting: RepairIdea = ({ line }) => [...wholeValue(line), ...entries(line)];

function wholeValue(line: TextLine): readonly Repair[] {
  const found = /^(\s*(?:- +)?[\w.-]+: +)(\S.*?)\s*$/.exec(line.code);
  const item = /^(\s*- +)([^\s"'[{].*?)\s*$/.exec(line.code);
  return [found, item].flatMap((match) => {
    const [, before = '', value = ''] = match ?? [];
    return value === '' || /^["']/.test(value) ? [] : [quotedAt(line, before.length, before.length + value.length)];
  });
}

/** In braces, the value that has a second colon or begins with a strange sign. */
function entries(line: TextLine): readonly Repair[] {
  return [...line.code.matchAll(/(?<=[{,] *[\w.-]+: +)(?=[^"'[{\s])[^,}\]]*(?::|(?<=: )[@`%!&*|>?])[^,}\]]*/g)].map(({ index, 0: value }) =>
    quotedAt(line, index, index + value.trimEnd().length),
  );
}

function quotedAt(line: TextLine, from: number, to: number): Repair {
  const value = line.text.slice(from, to);
  const quoted = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('\\', '\\\\')}"`;
  const edits = [{ from: line.start + from, to: line.start + to, text: quoted }];
  const isColon = /:(?:\s|$)/.test(value);
  return {
    message: isColon ? 'a second colon stands in this text' : `a text cannot begin with \`${value[0] === '`' ? 'a backtick' : value[0]}\``,
    hint: `put the text in double quotes: \`${mendedLine(line, edits)}\``,
    from: line.start + from,
    to: line.start + to,
    edits,
    isCertain: isColon,
  };
}
