// What a slip of the pen is: something in the raw text that YAML would misread, most often in silence.
import type { Severity } from '../diagnostic.ts';
import type { Edit } from '../mending.ts';
import type { TextLine } from '../text-lines.ts';

/** A slip before it is a diagnostic. Offsets into the text that was looked at, end exclusive. */
export interface Slip {
  readonly code: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly from: number;
  readonly to: number;
  /** What to read on with, so that the slip is reported once; empty when it disturbs nothing. */
  readonly mend: readonly Edit[];
  /** The mend is what the author meant, beyond doubt: it can be offered. */
  readonly isCertain: boolean;
}

export interface RawText {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** Whether a word is a field of the language or a key elsewhere in the file. */
  readonly isKey: (word: string) => boolean;
}

/** Finds one kind of slip in a text. At most one a line. */
export type SlipScan = (raw: RawText) => readonly Slip[];

const TYPED_CHARS_MAX = 90;

/** The line as an author would type it, short enough for a hint; where it is long, the part around `at` (an index into the line). */
export function typed(line: string, at = 0): string {
  const text = line.trim().replaceAll('`', "'");
  if (text.length <= TYPED_CHARS_MAX) return text;
  const place = Math.max(0, at - (line.length - line.trimStart().length));
  const wordStart = place <= TYPED_CHARS_MAX / 2 ? 0 : text.lastIndexOf(' ', place - TYPED_CHARS_MAX / 3) + 1;
  const part = text.slice(wordStart, wordStart + TYPED_CHARS_MAX);
  return `${wordStart > 0 ? '… ' : ''}${part}${wordStart + part.length < text.length ? '…' : ''}`;
}
