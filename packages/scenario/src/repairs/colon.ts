import { mendedLine, type RepairIdea } from './repair.ts';

/** `place Geneva`, `rounds = 3`, `events` alone: the colon behind the first word is missing or is another sign. */
export const colon: RepairIdea = ({ line, raw }) => {
  const found = /^( *(?:- +)?)(["']?)([A-Za-z_][\w.-]*)\2( *[=;,] *| +|\s*$)(?=\S|$)/.exec(line.code);
  if (found === null || found[4]?.startsWith(':')) return [];
  const [all, before = '', quote = '', word = ''] = found;
  const at = line.start + before.length + word.length + 2 * quote.length;
  const rest = line.text.slice(all.length);
  const edits = [{ from: at, to: line.start + all.length, text: rest === '' ? ':' : ': ' }];
  return [
    {
      message: `a colon is missing after \`${word}\``,
      hint: `write \`${mendedLine(line, edits)}\``,
      from: line.start + before.length,
      to: at,
      edits,
      isCertain: raw.isKey(word),
    },
  ];
};
