// JSON and YAML as one kind of tree that keeps the order of its keys and the line of every value.
import { parse as parseJson, type ValueNode } from '@humanwhocodes/momoa';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { findExcess } from '../../caps.ts';

/** A value of a data file, with the line it begins on. */
export type DataNode =
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly (readonly [key: string, value: DataNode])[] }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly DataNode[] }
  | { readonly kind: 'value'; readonly line: number; readonly value: string | number | boolean | null };

/** What is wrong with a text, as a sentence part: "line 3 is not JSON: …". */
export interface Broken {
  readonly line: number;
  readonly reason: string;
}
export type Parsed<T> = { readonly root: T } | { readonly broken: Broken };

/** Deeper nesting is nobody's data, and reading it is recursion. */
const DEPTH_MAX = 64;

/** What stands for `NaN` in a tree: a letter that no file has a use for. */
export const NOT_A_NUMBER = '\ue000';

/** JSON as written by programs, in its wider form (JSON5): Python's bare `-Infinity` and `NaN`, comments and trailing commas are read. */
export function readJson(text: string): Parsed<DataNode> {
  const deep = tooDeep(text);
  if (deep !== null) return broken(lineCounter(text)(deep), `it is nested more than ${DEPTH_MAX} deep`);
  try {
    return { root: fromJson(parseJson(text, { mode: 'json5', allowTrailingCommas: true }).body) };
  } catch (cause) {
    const { line = 1, column = 1, message = '' } = cause as { readonly line?: number; readonly column?: number; readonly message?: string }; // the parser's own error
    return broken(line, /end of input/.test(message) ? 'it ends too early' : `it is no longer JSON at column ${column}`);
  }
}

function fromJson(node: ValueNode): DataNode {
  const { line } = node.loc.start;
  switch (node.type) {
    case 'Object':
      return {
        kind: 'map',
        line,
        entries: node.members.map(({ name, value }) => [name.type === 'String' ? name.value : name.name, fromJson(value)] as const),
      };
    case 'Array':
      return { kind: 'list', line, items: node.elements.map(({ value }) => fromJson(value)) };
    case 'Infinity':
      return { kind: 'value', line, value: node.sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
    case 'NaN':
      return { kind: 'value', line, value: NOT_A_NUMBER };
    case 'Null':
      return { kind: 'value', line, value: null };
    default:
      return { kind: 'value', line, value: node.value };
  }
}

/** Where the text first goes deeper than is read; null when it never does. Brackets inside strings do not count. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    depth += found === '[' || found === '{' ? 1 : found === ']' || found === '}' ? -1 : 0;
    if (depth > DEPTH_MAX) return index;
  }
  return null;
}

/** YAML as PyYAML writes it. Anchors and tags are not followed. */
export function readYaml(text: string): Parsed<DataNode> {
  const excess = findExcess(text);
  if (excess !== null) return broken(lineCounter(text)(excess.offset), excess.finding.message);
  const counter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', schema: 'core', logLevel: 'silent', lineCounter: counter });
  const [error] = document.errors;
  if (error !== undefined) return broken(counter.linePos(error.pos[0]).line, plainYaml(error.message));
  if (document.contents === null) return broken(1, 'it is empty');
  return { root: fromYaml(document.contents, counter) };
}

function plainYaml(message: string): string {
  const [first = ''] = message.split('\n');
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`.replace(/[.:]$/, '');
}

function fromYaml(node: unknown, counter: LineCounter): DataNode {
  const line = lineOf(node, counter);
  if (isMap(node)) return { kind: 'map', line, entries: node.items.map((pair) => entryOf(pair, counter)) };
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => fromYaml(item, counter)) };
  const value = isScalar(node) ? node.value : null;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'value', line, value: isPlain ? value : null };
}

function entryOf({ key, value }: Pair, counter: LineCounter): readonly [string, DataNode] {
  const name = isScalar(key) ? key.value : key;
  const node = fromYaml(value, counter);
  return [String(name), value === null ? { ...node, line: lineOf(key, counter) } : node];
}

function lineOf(node: unknown, counter: LineCounter): number {
  const offset = (node as Node | null)?.range?.[0]; // every node of a parsed document has a range
  return offset === undefined ? 1 : counter.linePos(offset).line;
}

function broken(line: number, reason: string): { readonly broken: Broken } {
  return { broken: { line, reason } };
}

/** A function from an offset to its line, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
