// The only reader of YAML. Hostile and broken files end in diagnostics, never in a throw.
import { isAlias, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import { findExcess } from './caps.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type SourceMap, spanOf } from './source-map.ts';
import { describeSlip } from './yaml-slips.ts';

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
  const diagnostics = [...slips(source), ...references(source)];
  return { source, value: diagnostics.some((d) => d.code === 'S-006') ? undefined : document.toJS({ maxAliasCount: 0 }), diagnostics };
}

/** One diagnostic per line: a slip echoes. */
function slips(source: SourceMap): readonly Diagnostic[] {
  const found = [...source.document.errors, ...source.document.warnings].map((error: YAMLError) => describeSlip(source, error));
  const lines = new Set<number>();
  return found.filter(({ span }) => !lines.has(span.start.line) && lines.add(span.start.line));
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
