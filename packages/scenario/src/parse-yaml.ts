// The only reader of YAML. Hostile and broken files end in diagnostics, never in a throw.
import { isAlias, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import { findExcess } from './caps.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type SourceMap, spanOf } from './source-map.ts';
import { describeSlip, secondDocument } from './yaml-slips.ts';

/** The version of YAML, and nothing of it that loses or invents data. Caps come before parsing: nesting is recursion, unique keys are quadratic. */
const READING = {
  prettyErrors: false,
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  uniqueKeys: true,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

export interface ParsedYaml {
  /** Undefined when the file is over a cap and was not parsed. */
  readonly source: SourceMap | undefined;
  /** The data as plain values, also of a file with slips, as far as it could be read; undefined when there is none. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file: its data as far as it goes, and every slip with its place. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const excess = findExcess(text);
  if (excess !== null) {
    addLines(lineCounter, text);
    return {
      source: undefined,
      value: undefined,
      diagnostics: [{ ...excess.finding, span: spanOf({ file, text, lineCounter }, excess.offset, excess.offset + 1) }],
    };
  }
  const document = parseDocument(text, { ...READING, lineCounter });
  const source: SourceMap = { file, text, document, lineCounter };
  const second = secondDocument(source);
  const marks = references(source);
  const diagnostics = [...slips(source), ...(second === null ? [] : [second]), ...marks];
  const hasAlias = marks.some(({ message }) => message.includes('`*'));
  return { source, value: hasAlias ? undefined : document.toJS(), diagnostics };
}

/** One slip for each top-level entry: what follows a slip inside it is mostly its echo. */
function slips(source: SourceMap): readonly Diagnostic[] {
  const found = [...source.document.errors, ...source.document.warnings].map((error: YAMLError) => describeSlip(source, error));
  const seen = new Set<number>();
  return found.filter(({ code, span }) => {
    // Once a block is lost, the next top-level entry comes as a surprise to the reader.
    if (span.start.column === 1 && seen.size > 0) return false;
    const section = code === 'S-005' ? -span.start.line : sectionOf(source.text, span.start.line);
    return !seen.has(section) && seen.add(section);
  });
}

/** The line on which the top-level entry around a line begins. */
export function sectionOf(text: string, line: number): number {
  return (
    text
      .split('\n')
      .slice(0, line)
      .findLastIndex((one) => /^[\w"']/.test(one)) + 1
  );
}

/** Anchors, aliases and tags: a reader of the file would have to know YAML to follow them. */
function references(source: SourceMap): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(source.document, {
    Node(_, node) {
      const mark = markOf(node);
      if (mark === null) return;
      const [from, to] = node.range ?? [0, 1];
      found.push({
        code: 'S-006',
        severity: 'error',
        message: `anchors, aliases and tags are not part of the language: \`${mark}\``,
        hint: 'write the value out where it is needed',
        span: spanOf(source, from, Math.min(to, endOfLine(source.text, from))),
        related: [],
      });
    },
  });
  return found;
}

function markOf(node: Node): string | null {
  if (isAlias(node)) return `*${node.source}`;
  if (node.tag !== undefined) return node.tag;
  return 'anchor' in node && node.anchor !== undefined ? `&${node.anchor}` : null;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function addLines(lineCounter: LineCounter, text: string): void {
  lineCounter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineCounter.addNewLine(at + 1);
}
