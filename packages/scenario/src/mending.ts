// A text that is mended step by step, so that one slip hides no other. Lines stay lines; every place can be traced back to the file as it was written.

/** What stands between two offsets (end exclusive) is replaced. Holds no line end, so that lines keep their numbers. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text and the way back to the one it was made from. */
export interface Mending {
  readonly text: string;
  /** For each character, and one behind the last: its offset in the text as it was written. */
  readonly written: Uint32Array;
}

/** A text that nothing was done to yet. */
export function startMending(text: string): Mending {
  return { text, written: Uint32Array.from({ length: text.length + 1 }, (_, index) => index) };
}

/** The text with all edits made; they must not overlap. */
export function mend({ text, written }: Mending, edits: readonly Edit[]): Mending {
  if (edits.length === 0) return { text, written };
  const inOrder = [...edits].sort((a, b) => a.from - b.from);
  const pieces: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { from, to, text: replacement } of inOrder) {
    pieces.push(text.slice(at, from), replacement);
    for (; at < from; at += 1) places.push(written[at] ?? 0);
    for (let index = 0; index < replacement.length; index += 1) places.push(written[Math.min(from + index, Math.max(from, to - 1))] ?? 0);
    at = to;
  }
  pieces.push(text.slice(at));
  for (; at <= text.length; at += 1) places.push(written[at] ?? 0);
  return { text: pieces.join(''), written: Uint32Array.from(places) };
}

/** The same edits in a text, without a way back. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text: replacement }) => rest.slice(0, from) + replacement + rest.slice(to), text);
}

/** Where an offset of the mended text lies in the written one. */
export function writtenOffset({ written }: Mending, offset: number): number {
  return written[Math.min(offset, written.length - 1)] ?? 0;
}
