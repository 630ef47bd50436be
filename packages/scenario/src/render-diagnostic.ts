// A diagnostic as an author reads it: the sentence, the place, the line with a caret, and what to type.
import { cleanText } from '@parley/base';
import type { Diagnostic, Span } from './diagnostic.ts';
import { displayWidth } from './display-width.ts';

/** Wider lines are shown around the caret only. */
const COLUMNS_USUAL = 110;
const COLUMNS_MIN = 20;
const MESSAGE_CHARS_MAX = 400;

/**
 * The diagnostic as plain text over several lines, without a line end after the last. `text` is the file it was found in; a function gives the text of
 * each file by its name, for a scenario that extends another.
 *
 * Nothing of the author's reaches the result as a control character: what cannot be seen is drawn as `\uFFFD`, a tab as a space.
 *
 * `columns` is how much of a line of the file is shown, 110 where nothing is said and 20 at the least: a longer one is shown around the caret.
 *
 * @example
 * renderDiagnostic(diagnostic, 'seats: []').split('\n')[0] // => 'error[S-103]: `seats` must be a map, not a list'
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  text: string | ((file: string) => string | undefined),
  columns: number = COLUMNS_USUAL,
): string {
  const { code, severity, message, hint, span, related } = diagnostic;
  const textOf = typeof text === 'string' ? () => text : text;
  const most = Math.max(COLUMNS_MIN, columns);
  const gutter = ' '.repeat(Math.max(...[span, ...related.map((other) => other.span)].map(({ start }) => String(start.line).length)));
  return [
    `${severity}[${code}]: ${clean(message)}`,
    ...excerpt(textOf(span.file), span, { gutter, columns: most, mark: '^', label: '' }),
    ...related.flatMap((other) =>
      excerpt(textOf(other.span.file), other.span, { gutter, columns: most, mark: '-', label: `: ${clean(other.message)}` }),
    ),
    ...(hint === null ? [] : [`${gutter} = help: ${clean(hint)}`]),
  ].join('\n');
}

interface ExcerptStyle {
  readonly gutter: string;
  readonly columns: number;
  readonly mark: string;
  readonly label: string;
}

function excerpt(text: string | undefined, { file, start, end }: Span, { gutter, columns, mark, label }: ExcerptStyle): readonly string[] {
  const place = `${gutter}--> ${clean(file)}:${start.line}:${start.column}${label}`;
  if (text === undefined) return [place];
  const line = drawable(lineAt(text, start.line));
  const from = displayWidth(sliceColumns(line, 1, start.column));
  const until = end.line === start.line ? end.column : [...line].length + 1;
  const width = Math.max(1, displayWidth(sliceColumns(line, start.column, until)));
  const view = around(line, { from, width, columns });
  return [
    place,
    `${gutter} |`,
    `${String(start.line).padStart(gutter.length)} | ${view.line}`,
    `${gutter} | ${' '.repeat(view.from)}${mark.repeat(Math.min(width, columns - view.from))}`,
  ];
}

interface Marked {
  readonly from: number;
  readonly width: number;
  readonly columns: number;
}
/** The part of a long line that holds the marked place, with `…` where it was cut. */
function around(line: string, { from, width, columns }: Marked): { readonly line: string; readonly from: number } {
  if (displayWidth(line) <= columns) return { line, from };
  const characters = [...line];
  const cut = from + Math.min(width, columns / 2) <= columns - 2 ? 0 : indexAtWidth(characters, from - columns / 3);
  const kept = characters.slice(cut, indexAtWidth(characters, displayWidth(characters.slice(0, cut).join('')) + columns - 2));
  const start = cut === 0 ? '' : '…';
  const isCutBehind = cut + kept.length < characters.length;
  return { line: `${start}${kept.join('')}${isCutBehind ? '…' : ''}`, from: from - displayWidth(characters.slice(0, cut).join('')) + start.length };
}

/** How many characters fit into `width` columns. */
function indexAtWidth(characters: readonly string[], width: number): number {
  let columns = 0;
  const index = characters.findIndex((character) => {
    columns += displayWidth(character);
    return columns > width;
  });
  return index === -1 ? characters.length : index;
}

function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}

/** The characters from one column up to another, both counted from 1. */
function sliceColumns(line: string, from: number, until: number): string {
  return [...line].slice(from - 1, until - 1).join('');
}

/** One character for one character, so that columns stay where they are. */
function drawable(line: string): string {
  return line
    .replace(/\r$/, '')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufff9-\ufffb]/gu, '\ufffd');
}

function clean(text: string): string {
  return cleanText(text, MESSAGE_CHARS_MAX);
}
