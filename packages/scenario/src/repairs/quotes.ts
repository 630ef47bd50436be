import type { Edit } from '../mending.ts';
import type { TextLine } from '../text-lines.ts';
import { mendedLine, type Repair, type RepairIdea } from './repair.ts';

/** A quote that is never closed, or closed too early. */
export const quotes: RepairIdea = ({ line }) => [...unclosed(line), ...closedEarly(line)];

/** The quote closes at the end of the line, or before the brackets that end it. */
function unclosed(line: TextLine): readonly Repair[] {
  const open = openQuote(line);
  if (open === null) return [];
  const quote = line.text[open] ?? '"';
  const end = line.text.trimEnd().length;
  const tail = /[\]},]*$/.exec(line.text.slice(0, end))?.[0].length ?? 0;
  const places = [...Array.from({ length: tail + 1 }, (_, index) => end - tail + index), ...innerEnds(line, open)];
  return places.map((place) => {
    const edits = [{ from: line.start + place, to: line.start + place, text: quote }];
    return {
      message: 'this quote is never closed',
      hint: `close it at the end of its text: \`${mendedLine(line, edits)}\``,
      from: line.start + open,
      to: line.start + open + 1,
      edits,
      isCertain: false,
    };
  });
}

/** In brackets a text may end before any comma. */
function innerEnds({ text }: TextLine, open: number): readonly number[] {
  return [...text.matchAll(/[,\]}]/g)]
    .map(({ index }) => index)
    .filter((index) => index > open + 1)
    .slice(0, 12);
}

/** Where the quote stands that opens the last text of the line and is not closed on it. */
function openQuote({ code }: TextLine): number | null {
  const at = code.search(/["']Q*\s*$/);
  return at === -1 || /Q["']\s*$/.test(code) || (code[at - 1] === 'Q' && code.trimEnd().length === at + 1) ? null : at;
}

/** `"He said "no" again"`, `'It's late'`, `"Two" towns`: the text goes on behind its quote. */
function closedEarly(line: TextLine): readonly Repair[] {
  const value = /^(\s*(?:- +)?(?:[\w.-]+: +)?)(["'])(.*?)\s*$/.exec(line.text);
  if (value === null) return [];
  const [, before = '', quote = '', rest = ''] = value;
  const inner = rest.endsWith(quote) ? rest.slice(0, -1) : rest;
  const from = line.start + before.length;
  const to = line.start + line.text.trimEnd().length;
  const ways = [inner.replaceAll(quote, ''), inner].filter((text) => !text.includes(quote === '"' ? '"' : '\u0000'));
  const written = quote === "'" ? [`"${inner.replaceAll('"', '\\"')}"`] : [`'${inner.replaceAll("'", "''")}'`, ...ways.map((text) => `"${text}"`)];
  return written.map((text) => {
    const edits: readonly Edit[] = [{ from, to, text }];
    return {
      message: 'a quote inside a quoted text ends it too early',
      hint: `write \`${mendedLine(line, edits)}\``,
      from,
      to,
      edits,
      isCertain: false,
    };
  });
}
