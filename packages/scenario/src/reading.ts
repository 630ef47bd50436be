// One file, read once: YAML, then structure.
import type { Diagnostic } from './diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';
import { locate, type SourceMap } from './source-map.ts';
import { readStructure, type Structure } from './structure.ts';

export interface Reading {
  /** Undefined when nothing of the file could be read. */
  readonly structure: (Structure & { readonly source: SourceMap }) | undefined;
  /** What YAML and the schema complain of. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readFile(name: string, text: string): Reading {
  const { source, value, diagnostics } = parseYaml(name, text);
  if (source === undefined || value === undefined) return { structure: undefined, diagnostics };
  const structure = readStructure(value);
  return {
    structure: { ...structure, source },
    diagnostics: [...diagnostics, ...structure.findings.map(({ code, finding }) => locate(source, code, finding))],
  };
}
