// One file, read once: YAML, then structure.
import type { Diagnostic } from './diagnostic.ts';
import { parseYaml, sectionOf } from './parse-yaml.ts';
import { locate, type SourceMap } from './source-map.ts';
import { readStructure, type Structure } from './structure.ts';

export interface Reading {
  /** Undefined when nothing of the file could be read. */
  readonly structure: (Structure & { readonly source: SourceMap; readonly isBroken: boolean }) | undefined;
  /** What YAML and the schema complain of. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readFile(name: string, text: string): Reading {
  const { source, value, diagnostics } = parseYaml(name, text);
  if (source === undefined || value === undefined) return { structure: undefined, diagnostics };
  const structure = readStructure(value);
  const complaints = structure.findings.map(({ code, finding }) => locate(source, code, finding));
  const line = firstShakenLine(text, diagnostics);
  return {
    structure: { ...structure, source, isBroken: line !== null },
    diagnostics: [...diagnostics, ...complaints.filter(({ code, span }) => line === null || (code !== 'S-102' && span.start.line < line))],
  };
}

/** Where the top-level entry begins that holds the first slip: what stands before it can be judged all the same. */
function firstShakenLine(text: string, diagnostics: readonly Diagnostic[]): number | null {
  const slip = diagnostics.find(({ code }) => code === 'S-004' || code === 'S-007');
  return slip === undefined ? null : sectionOf(text, slip.span.start.line);
}
