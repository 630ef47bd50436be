// The only reader of YAML. Hostile and broken files end in diagnostics, never in a throw.
import { isAlias, isMap, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { findExcess } from './caps.ts';
import type { Diagnostic } from './diagnostic.ts';
import { writtenOffset } from './mending.ts';
import { readOn, type WrittenSlip } from './read-on.ts';
import { type SourceMap, spanOf, spanOfWritten, type WrittenText, writtenText } from './source-map.ts';
import { dataOf } from './yaml-reader.ts';
import { describeSlip, secondDocument } from './yaml-slips.ts';

export interface ParsedYaml {
  /** Undefined when the file is over a cap and was not parsed. */
  readonly source: SourceMap | undefined;
  /** The data as plain values, also of a file with slips, as far as it could be read; undefined when there is none. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The line at which the top-level entry begins that holds a slip nobody could read on behind; null without one. */
  readonly shakenFrom: number | null;
}

/** Reads one file: its data as far as it goes, and every slip with its place. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const excess = findExcess(text);
  if (excess !== null) {
    const written = writtenText(text);
    const span = spanOfWritten(file, written, [excess.offset, excess.offset + 1]);
    return { source: undefined, value: undefined, diagnostics: [{ ...excess.finding, span }], shakenFrom: null };
  }
  const { mending, slips, document } = readOn(text);
  const written: WrittenText = { ...writtenText(text), offsetOf: (offset) => writtenOffset(mending, offset) };
  const source: SourceMap = { file, text: mending.text, document, written };
  const second = secondDocument(source);
  const found = [...unmended(source), ...(second === null ? [] : [second])];
  const shaking = found.find(({ code }) => code === 'S-004' || code === 'S-007');
  return {
    source,
    value: dataOf(document),
    diagnostics: [...slips.map((slip) => located(file, written, slip)), ...found, ...references(source)],
    shakenFrom: shaking === undefined ? null : sectionOf(text, shaking.span.start.line),
  };
}

function located(file: string, written: WrittenText, { fix, from, to, ...slip }: WrittenSlip): Diagnostic {
  const replacements = fix?.map((edit) => ({ span: spanOfWritten(file, written, [edit.from, edit.to], 0), text: edit.text }));
  return {
    ...slip,
    span: spanOfWritten(file, written, [from, to]),
    related: [],
    ...(replacements === undefined ? {} : { fix: { replacements } }),
  };
}

/** What nobody could mend, one for each top-level entry: what follows a slip inside it is mostly its echo. */
function unmended(source: SourceMap): readonly Diagnostic[] {
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

/** Anchors, aliases, tags and merge keys: a reader of the file would have to know YAML to follow them. */
function references(source: SourceMap): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (node: Node, mark: string) => {
    const [from, to] = node.range ?? [0, 1];
    found.push({
      code: 'S-006',
      severity: 'error',
      message: `anchors, aliases and tags are not part of the language: \`${mark}\``,
      hint: 'write the value out where it is needed',
      span: spanOf(source, from, Math.min(to, endOfLine(source.text, from))),
      related: [],
    });
  };
  visit(source.document, {
    Node(_, node) {
      const mark = markOf(node);
      if (mark !== null) report(node, mark);
      if (!isMap(node)) return;
      for (const { key } of node.items) if (isScalar(key) && key.value === '<<') report(key, '<<');
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
