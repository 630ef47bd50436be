// The part of a file around a broken line that can be read by itself: small enough to be read again for every guess.
import type { TextLine } from '../text-lines.ts';

/** Sections up to this length are taken whole. */
const SECTION_LINES_MAX = 60;

/** Indexes of lines, in the order of the file. */
export type Excerpt = readonly number[];

/** The blocks around a line, each below the top-level entry it belongs to, and the first line of what follows. */
export function excerptAround(lines: readonly TextLine[], index: number): Excerpt {
  const sections = sectionStarts(lines);
  const section = sections.findLast((start) => start <= index) ?? 0;
  const before = sections.findLast((start) => start < section) ?? (section > 0 ? 0 : undefined);
  const end = sections.find((start) => start > index) ?? lines.length;
  const blocks = blockStarts(lines, section, end);
  const block = blocks.findLast((start) => start <= index) ?? section;
  const from = end - section <= SECTION_LINES_MAX ? section : (blocks.findLast((start) => start < block) ?? section);
  const to = end - section <= SECTION_LINES_MAX ? end : (blocks.find((start) => start > index + 1) ?? end);
  const isAtStart = from === section || block === section;
  return [
    ...(before !== undefined && isAtStart ? tailOf(lines, before, section) : []),
    ...(from > section ? [section] : []),
    ...range(from, Math.min(to + 1, lines.length)),
  ];
}

/** Whole top-level entries: the one that holds the line, the one before, and, to see that it ends there, the first line of the next. */
export function sectionsAround(lines: readonly TextLine[], index: number, next: 'with-next' | 'without-next'): Excerpt {
  const sections = sectionStarts(lines);
  const section = sections.findLast((start) => start <= index) ?? 0;
  const before = sections.findLast((start) => start < section) ?? 0;
  const end = sections.find((start) => start > index) ?? lines.length;
  return range(before, next === 'with-next' ? Math.min(end + 1, lines.length) : end);
}

/** The last block of a section, below its first line. */
function tailOf(lines: readonly TextLine[], section: number, end: number): Excerpt {
  const block = end - section <= SECTION_LINES_MAX ? section : (blockStarts(lines, section, end).at(-1) ?? section);
  return [...(block > section ? [section] : []), ...range(block, end)];
}

/** The lines at which entries of the whole file begin. */
export function sectionStarts(lines: readonly TextLine[]): readonly number[] {
  return lines.filter(({ kind, indent, text }) => kind === 'code' && indent === 0 && /^[\w"']/.test(text)).map(({ index }) => index);
}

function blockStarts(lines: readonly TextLine[], section: number, end: number): readonly number[] {
  const inside = lines.slice(section + 1, end).filter(({ kind }) => kind === 'code');
  const depth = Math.min(...inside.map(({ indent }) => indent));
  return inside.filter(({ indent }) => indent === depth).map(({ index }) => index);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
