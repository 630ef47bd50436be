// The lines of a file before YAML reads it: what is code, what is running text, where quotes and comments stand. Rough where a file is broken.

/** One line of the file. */
export interface TextLine {
  /** From 0. */
  readonly index: number;
  /** The offset at which it begins. */
  readonly start: number;
  /** Without its line end. */
  readonly text: string;
  /** How many white-space characters it begins with. */
  readonly indent: number;
  /** `text`: part of a block of running text (`>-`), or of a quoted text over several lines. */
  readonly kind: 'code' | 'blank' | 'comment' | 'text';
  /** As long as `text`: what stands in quotes is drawn as `Q` with its quotes in place, a comment as spaces. */
  readonly code: string;
  /** Where `#` begins a comment behind something; null without one. */
  readonly commentAt: number | null;
}

/** Splits a text into its lines. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  const inside: Inside = { textOver: null, quote: null };
  let start = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = lineOf({ index, start, raw: raw.replace(/\r$/, '') }, inside);
    lines.push(line);
    follow(inside, line, text);
    start += raw.length + 1;
  }
  return lines;
}

/** What a line stands in: running text that is indented deeper than a column, or a quoted text that goes on up to an offset. */
interface Inside {
  textOver: number | null;
  quote: { readonly until: number } | null;
}

function lineOf({ index, start, raw }: { readonly index: number; readonly start: number; readonly raw: string }, inside: Inside): TextLine {
  const indent = raw.length - raw.trimStart().length;
  const base = { index, start, text: raw, indent };
  const isText = (inside.textOver !== null && indent > inside.textOver) || (inside.quote !== null && start <= inside.quote.until);
  if (raw.trim() === '') return { ...base, kind: 'blank', code: raw, commentAt: null };
  if (isText) return { ...base, kind: 'text', code: raw, commentAt: null };
  if (raw[indent] === '#') return { ...base, kind: 'comment', code: raw, commentAt: null };
  return { ...base, kind: 'code', ...maskLine(raw) };
}

function follow(inside: Inside, line: TextLine, text: string): void {
  if (line.kind === 'code') {
    inside.textOver = /(?:^|[\s:-])[|>][-+]?\d?[-+]?\s*$/.test(line.code) ? line.indent : null;
    inside.quote = openEnded(line, text);
  }
  if (inside.quote !== null && line.start + line.text.length >= inside.quote.until) inside.quote = null;
}

/** A quoted text that this line opens and a later one closes. Where lines of code stand between, its quote was forgotten instead. */
function openEnded({ code, start, text: line }: TextLine, text: string): Inside['quote'] {
  const opened = /(["'])Q*$/.exec(code);
  if (opened === null || !isOpen(code, opened.index)) return null;
  const quote = opened[1] ?? '"';
  const end = start + line.length;
  const closed = text.indexOf(quote, end);
  if (closed === -1) return null;
  const between = text.slice(end, closed).split('\n').slice(1);
  return between.length > 0 && !between.some((one) => /^\s*(?:- |[\w.-]+:(?:\s|$)|$)/.test(one)) ? { until: closed } : null;
}

/** An odd number of the same quote up to here: the last one opens. */
function isOpen(code: string, at: number): boolean {
  const quote = code[at] ?? '"';
  return code.slice(0, at + 1).split(quote).length % 2 === 0;
}

/** Quotes open where a value or a key can begin; `#` behind white space begins a comment. */
function maskLine(line: string): Pick<TextLine, 'code' | 'commentAt'> {
  let code = '';
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (quote !== '') {
      const escaped = escapeLength(line, at, quote);
      code += escaped > 0 ? 'Q'.repeat(escaped) : character === quote ? quote : 'Q';
      at += Math.max(0, escaped - 1);
      if (escaped === 0 && character === quote) quote = '';
    } else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? ''))) {
      return { code: code.padEnd(line.length), commentAt: at };
    } else {
      if ((character === '"' || character === "'") && /(?:^|[[{,]|[:?-]\s)\s*$/.test(code)) quote = character;
      code += character;
    }
  }
  return { code, commentAt: null };
}

/** How many characters stand for one inside quotes: `\"` and `''`. */
function escapeLength(line: string, at: number, quote: string): number {
  if (quote === '"' && line[at] === '\\') return Math.min(2, line.length - at);
  return quote === "'" && line[at] === "'" && line[at + 1] === "'" ? 2 : 0;
}

/** How deep in brackets each character of a line's code stands; what is in brackets over several lines is not known here. */
export function bracketDepths(code: string): readonly number[] {
  let depth = 0;
  return [...code].map((character) => {
    if (character === '[' || character === '{') depth += 1;
    const here = depth;
    if (character === ']' || character === '}') depth -= 1;
    return here;
  });
}

/** True for a line that stands where an entry `name: value` must stand: in the column of such an entry above it, or of one below the line that opens the block. */
export function isAmongEntries({ index, indent }: TextLine, lines: readonly TextLine[]): boolean {
  const isEntry = (line: TextLine | undefined) => line?.kind === 'code' && line.indent === indent && /^ *["']?[\w.-]+["']?:(?:\s|$)/.test(line.code);
  const isDeeper = (line: TextLine) => line.kind !== 'code' || line.indent > indent;
  const above = lines.slice(0, index).findLast((line) => !isDeeper(line));
  const below = lines.slice(index + 1).find((line) => !isDeeper(line));
  return isEntry(above) || (above?.code.trimEnd().endsWith(':') === true && isEntry(below));
}
