// From a path in the data to a place in the text.
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml';
import type { Path, Span } from './diagnostic.ts';

/** A file as it was read, with what is needed to find places in it. */
export interface SourceMap {
  readonly file: string;
  /** The text that was read: line by line the written one, with its slips mended. */
  readonly text: string;
  readonly document: Document;
  readonly written: WrittenText;
}

/** The text as its author wrote it. */
export interface WrittenText {
  readonly text: string;
  readonly lineCounter: LineCounter;
  /** Where an offset of the text that was read lies in this one. */
  readonly offsetOf: (offset: number) => number;
}

/** A text that was not mended. */
export function writtenText(text: string): WrittenText {
  const lineCounter = new LineCounter();
  lineCounter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineCounter.addNewLine(at + 1);
  return { text, lineCounter, offsetOf: (offset) => offset };
}

/** The span of two offsets into the text that was read (UTF-16 units, end exclusive); at least one column wide. */
export function spanOf({ file, written }: Pick<SourceMap, 'file' | 'written'>, from: number, to: number): Span {
  return spanOfWritten(file, written, [written.offsetOf(from), written.offsetOf(to)]);
}

/** As {@link spanOf}, of offsets into the written text; `columnsMin` 0 allows a place between two characters. */
export function spanOfWritten(file: string, written: WrittenText, range: readonly [number, number], columnsMin: 0 | 1 = 1): Span {
  const { length } = written.text;
  const [from, to] = range;
  const start = position(written, Math.min(from, length));
  const end = position(written, Math.min(Math.max(to, from + columnsMin), Math.max(length, from + columnsMin)));
  return { file, start, end };
}

function position({ text, lineCounter }: WrittenText, offset: number): { line: number; column: number } {
  const { line, col } = lineCounter.linePos(offset);
  if (line === 0) return { line: 1, column: 1 };
  const lineStart = offset - (col - 1);
  return { line, column: [...text.slice(lineStart, offset)].length + 1 + Math.max(0, offset - text.length) };
}

/** The place of `path`; of its nearest ancestor where the path leads nowhere. */
export function spanAt(source: SourceMap, path: Path, on: 'key' | 'value'): Span {
  const pairs = walk(source.document.contents, path);
  const last = pairs.at(-1);
  if (last === undefined) return spanOf(source, ...firstKeyRange(source.document.contents));
  const whole = pairs.length === path.length;
  const node = whole && on === 'value' && hasText(last.value) ? last.value : (last.key ?? last.value);
  return spanOf(source, ...visibleRange(source.text, node));
}

/** All of the key or value at `path`; null where there is none, or where it goes over several lines. */
export function wholeSpanAt(source: SourceMap, path: Path, on: 'key' | 'value'): Span | null {
  const steps = walk(source.document.contents, path);
  const step = steps.length === path.length ? steps.at(-1) : undefined;
  const node = on === 'key' ? step?.key : step?.value;
  if (!hasText(node ?? null) || !node?.range || source.text.slice(node.range[0], node.range[1]).includes('\n')) return null;
  return spanOf(source, node.range[0], node.range[1]);
}

/** The value at `path` as it is written, its first line only; undefined where there is none, or nothing after the colon. */
export function writtenAt({ text, document }: SourceMap, path: Path): string | undefined {
  const steps = walk(document.contents, path);
  const node = steps.length === path.length ? (steps.at(-1)?.value ?? null) : null;
  return hasText(node) ? text.slice(...visibleRange(text, node)).trim() : undefined;
}

/** Where the key at `path` begins in the text that was read; null where there is none. */
export function keyOffsetAt(document: Document, path: Path): number | null {
  const steps = walk(document.contents, path);
  return steps.length === path.length ? (steps.at(-1)?.key?.range?.[0] ?? null) : null;
}

interface Step {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** The keys and values along the path, as far as it leads. */
function walk(root: Node | null | undefined, path: Path): readonly Step[] {
  const steps: Step[] = [];
  let node: Node | null | undefined = root;
  for (const part of path) {
    const step: Step | null = child(node, part);
    if (step === null) break;
    steps.push(step);
    node = step.value;
  }
  return steps;
}

function child(node: Node | null | undefined, part: string | number): Step | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
    return pair === undefined ? null : stepOf(pair);
  }
  if (!isSeq(node) || typeof part !== 'number') return null;
  const item = node.items[part];
  if (isPair(item)) return stepOf(item);
  return isNode(item) ? { key: null, value: item } : null;
}

function stepOf(pair: Pair): Step {
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
}

function hasText(node: Node | null): boolean {
  return node?.range !== null && node?.range !== undefined && node.range[1] > node.range[0];
}

function firstKeyRange(root: Node | null | undefined): readonly [number, number] {
  const first = isMap(root) ? root.items[0]?.key : undefined;
  return isNode(first) && first.range ? [first.range[0], first.range[1]] : [0, 1];
}

/** The text of a node on its first line: a caret under thirty lines helps nobody. */
function visibleRange(text: string, node: Node | null): readonly [number, number] {
  const [from, to] = node?.range ?? [0, 1];
  const lineEnd = text.indexOf('\n', from);
  return [from, lineEnd === -1 || lineEnd > to ? to : lineEnd];
}
