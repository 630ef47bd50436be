/** Running text in rows: wrapped at words, Markdown reduced to what a terminal can show. */
import { type Row, run, type Style, startOf, widthOf } from './row.ts';

/** The text in lines of at most `cells` cells, broken between words; a word longer than a line is broken within. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => breakWord(part, cells))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= cells) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function breakWord(word: string, cells: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > cells) {
    const piece = startOf(rest, cells);
    if (piece === '') break;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** Pieces in lines of at most `cells` cells, two spaces apart; no piece is broken unless it is longer than a line. */
export function wrapPieces(pieces: readonly string[], cells: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces.flatMap((one) => breakWord(one, cells))) {
    const longer = `${lines.at(-1) ?? ''}  ${piece}`;
    if (lines.length > 0 && widthOf(longer) <= cells) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The first of some ways to say a thing that fits in a line; the last, which should be the shortest, where none does. */
export function fitting(cells: number, ...ways: readonly string[]): string {
  return ways.find((way) => widthOf(way) <= cells) ?? ways.at(-1) ?? '';
}

/** As many whole sentences of a text as fit in so many lines; at least the first. */
export function sentencesFitting(text: string, cells: number, lineCount: number): string {
  const ends = [...text.matchAll(/[.!?”](?= |$)/g)].map(({ index }) => index + 1);
  const starts = [text, ...ends.reverse().map((end) => text.slice(0, end))];
  return starts.find((start) => wrap(start, cells).length <= lineCount) ?? starts.at(-1) ?? '';
}

/** Wrapped text as rows of one style. */
export function paragraph(text: string, cells: number, style: Style = 'text'): readonly Row[] {
  return wrap(text, cells).map((line) => [run(line, style)]);
}

/** Markdown as rows: headings bright, list items with `·`, paragraphs apart; inline marks are dropped. */
export function markdown(text: string, cells: number): readonly Row[] {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim());
  return blocks.filter((block) => block !== '').flatMap((block, index) => [...(index > 0 ? [[run('')]] : []), ...markdownBlock(block, cells)]);
}

function markdownBlock(block: string, cells: number): readonly Row[] {
  const heading = /^#{1,6}\s+(.*)/.exec(block.split('\n')[0] ?? '');
  if (heading) {
    const rest = block.split('\n').slice(1).join('\n').trim();
    return [...paragraph(plainInline(heading[1] ?? ''), cells, 'heading'), ...(rest === '' ? [] : markdownBlock(rest, cells))];
  }
  const lines = block.split('\n');
  if (!lines.some((line) => /^\s*[-*]\s/.test(line))) return paragraph(plainInline(lines.join(' ')), cells);
  return listItems(lines).flatMap((item) => hanging(item, cells));
}

/** Continuation lines joined to the item they belong to. */
function listItems(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (/^\s*[-*]\s/.test(line) || items.length === 0) items.push(line.trim());
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
}
function hanging(item: string, cells: number): readonly Row[] {
  const isItem = /^[-*]\s/.test(item);
  const lines = wrap(plainInline(item.replace(/^[-*]\s+/, '')), cells - 2);
  return lines.map((line, index) => [run(isItem ? (index === 0 ? '· ' : '  ') : ''), run(line)]);
}
function plainInline(text: string): string {
  return text
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/(^|\W)[*_](\S.*?)[*_](?=\W|$)/g, '$1$2')
    .replaceAll(/`(.+?)`/g, '$1')
    .replaceAll(/\[(.+?)\]\(.+?\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
