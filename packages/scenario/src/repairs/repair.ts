// What could have been meant by a line that cannot be read: a small change of that one line, with the words for it.
import type { Edit } from '../mending.ts';
import { type RawText, typed } from '../slips/slip.ts';
import type { TextLine } from '../text-lines.ts';

/** One guess. Whether it is right, the reader finds out by reading on with it. */
export interface Repair {
  readonly message: string;
  readonly hint: string;
  /** Offsets into the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly edits: readonly Edit[];
  /** When this guess is right, nothing else can have been meant: it can be offered. */
  readonly isCertain: boolean;
  /** Among guesses that are as good to the reader, the one with more was meant. */
  readonly likelihood?: number;
}

export interface BrokenLine {
  readonly raw: RawText;
  readonly line: TextLine;
}

/** Guesses about one line, the likeliest first. */
export type RepairIdea = (broken: BrokenLine) => readonly Repair[];

/** The line with one edit made. */
export function lineWith({ text, start }: TextLine, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text: replacement }) => rest.slice(0, from - start) + replacement + rest.slice(to - start), text);
}

/** As the author would type it, around the first edit where the line is long. */
export function mendedLine(line: TextLine, edits: readonly Edit[]): string {
  return typed(lineWith(line, edits), Math.min(...edits.map(({ from }) => from)) - line.start);
}

export function isCode({ kind }: TextLine): boolean {
  return kind === 'code';
}

/** By how many columns blocks of the file are indented, mostly two. */
export function stepOf(lines: readonly TextLine[]): number {
  return Math.max(
    1,
    Math.min(
      4,
      ...lines
        .filter(isCode)
        .map(({ indent }) => indent)
        .filter((depth) => depth > 1),
    ),
  );
}
