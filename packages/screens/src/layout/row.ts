/** The matter of every screen: rows of styled runs, measured in terminal cells. */
import stringWidth from 'string-width';

/** What a run means; the terminal's theme decides how that looks. No meaning rests on style alone: a mark or a word says it too. */
export type Style =
  | 'text'
  | 'dim'
  | 'strong'
  | 'heading'
  | 'chosen'
  | 'chosenDim'
  | 'good'
  | 'bad'
  | 'warning'
  | 'note'
  | 'key'
  | 'border'
  | 'borderFocused';

/** A stretch of text in one style. The text holds no control characters. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}
/** One line of the screen. */
export type Row = readonly Run[];
/** What may be given where a row is wanted: plain text, one run, or several. */
export type RowLike = string | Run | readonly (string | Run)[];

/**
 * Letters and signs of one code unit and one cell each: Latin, Greek, Cyrillic, dashes and quotation marks, arrows, mathematics, line drawing, two ticks.
 * For them length is width; asking for the width of every border would take most of a frame's time.
 */
const ONE_CELL_EACH =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2200-\u22ff\u2500-\u25fc\u25ff\u2713\u2717]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many cells a text takes. */
export function widthOf(text: string): number {
  return ONE_CELL_EACH.test(text) ? text.length : stringWidth(text);
}
/** The letters of a text as a reader sees them. */
export function graphemes(text: string): readonly string[] {
  if (ONE_CELL_EACH.test(text)) return [...text];
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
/** The longest start of a text that fits in `cells`. */
export function startOf(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (ONE_CELL_EACH.test(text)) return text.slice(0, cells);
  let used = 0;
  let start = '';
  for (const letter of graphemes(text)) {
    used += widthOf(letter);
    if (used > cells) return start;
    start += letter;
  }
  return start;
}
/** The text in at most `cells` cells; what is cut ends in `…`. */
export function truncate(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text;
  return cells <= 0 ? '' : `${startOf(text, cells - 1).trimEnd()}…`;
}
/** The text in exactly `cells` cells, cut with `…` or filled with spaces on the right. */
export function padTo(text: string, cells: number): string {
  const fitted = truncate(text, cells);
  return fitted + ' '.repeat(Math.max(0, cells - widthOf(fitted)));
}
/** As {@link padTo}, filled on the left: for numbers. */
export function padLeft(text: string, cells: number): string {
  const fitted = truncate(text, cells);
  return ' '.repeat(Math.max(0, cells - widthOf(fitted))) + fitted;
}

/** Whole terminal sequences, then whatever is a command or is not drawn: none of it may reach a row, whoever wrote the text. */
const NOT_FOR_ROWS =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** Terminals disagree about the width of these. */
const EMOJI = /\p{Emoji_Presentation}[\u{1f3fb}-\u{1f3ff}]?|\p{Extended_Pictographic}(?=\ufe0f)|[\u{1f3fb}-\u{1f3ff}]/gu;

/** The text with nothing in it that a terminal could take for a command or draw at a width of its own choice. */
export function safeText(text: string): string {
  if (ONE_CELL_EACH.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(EMOJI, '◆')
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(NOT_FOR_ROWS, '');
}

/** One styled run; its text is made safe. */
export function run(text: string, style: Style = 'text'): Run {
  return { text: safeText(text), style };
}
/** A row from whatever was given. */
export function rowOf(like: RowLike): Row {
  if (typeof like === 'string') return [run(like)];
  if ('style' in like) return [like];
  return like.map((part) => (typeof part === 'string' ? run(part) : part));
}
/** A row's width in cells. */
export function rowWidth(row: Row): number {
  return row.reduce((sum, part) => sum + widthOf(part.text), 0);
}
/** A row's text without its styles. */
export function textOf(row: Row): string {
  return row.map((part) => part.text).join('');
}
/** The row in exactly `cells` cells: too long is cut with `…`, too short filled in the style of `fill`. */
export function fitRow(like: RowLike, cells: number, fill: Style = 'text'): Row {
  const row = rowOf(like);
  const width = rowWidth(row);
  if (width === cells) return row;
  if (width < cells) return [...row, run(' '.repeat(cells - width), fill)];
  const cut: Run[] = [];
  let left = cells - 1;
  for (const part of row) {
    const text = startOf(part.text, left);
    cut.push(run(text, part.style));
    left -= widthOf(text);
    if (text.length < part.text.length) break;
  }
  const last = cut.at(-1)?.style ?? fill;
  const short = Math.max(0, left);
  return [...cut, run(`…${' '.repeat(short)}`, last)];
}
/** The row with every run in one style: for the line under the cursor. */
export function restyle(like: RowLike, style: Style): Row {
  return rowOf(like).map((part) => run(part.text, style));
}
/** A row with `left` at its start and `right` at its end, in exactly `cells` cells; the left gives way. */
export function spread(left: RowLike, right: RowLike, cells: number): Row {
  const tail = rowOf(right);
  const tailWidth = rowWidth(tail);
  if (tailWidth + 4 > cells) return fitRow(left, cells);
  return [...fitRow(left, cells - tailWidth), ...tail];
}

/** The cells from `from` up to `to` of a row: for laying one thing over another. A wide letter cut in half becomes a space. */
export function sliceRow(row: Row, from: number, to: number): Row {
  const parts: Run[] = [];
  let at = 0;
  for (const part of row) {
    const width = widthOf(part.text);
    if (at + width > from && at < to) parts.push(run(sliceText(part.text, Math.max(0, from - at), to - at), part.style));
    at += width;
  }
  return fitRow(parts, to - from);
}

function sliceText(text: string, from: number, to: number): string {
  if (ONE_CELL_EACH.test(text)) return text.slice(from, to);
  let at = 0;
  let kept = '';
  for (const letter of graphemes(text)) {
    const end = at + widthOf(letter);
    if (at >= from && end <= to) kept += letter;
    else if (end > from && at < to) kept += ' ';
    at = end;
  }
  return kept;
}
