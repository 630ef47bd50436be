// The files that a scenario is put together from, and the place of every finding in them.
import type { Diagnostic, Finding, Path, Severity, Span } from '../diagnostic.ts';
import { type SourceMap, spanAt } from '../source-map.ts';
import { type Origin, placeOf } from './origin.ts';
import { patchWords } from './patch-words.ts';

export interface Layers {
  /** The scenario's own file, then what it extends, what that extends, and so on. */
  readonly files: readonly SourceMap[];
  readonly origin: Origin;
}

/** A finding with its code and its place. Where that is in a file that is extended, the line that says so is shown as well. */
export function locate(layers: Layers, code: string, finding: Finding, severity: Severity = 'error'): Diagnostic {
  const place = placeOf(layers.origin, finding.at);
  return {
    code,
    severity,
    message: finding.message,
    hint: finding.hint ?? null,
    span: spanIn(layers, place.layer, { at: place.path, on: finding.on ?? 'value' }),
    related: [
      ...(finding.related ?? []).map(({ message, at, on }) => ({ message, span: spanOfPath(layers, at, on ?? 'value') })),
      ...extendsHere(layers, place.layer, `extended here; to mend it, write ${patchWords(layers, finding.at, '…').text} in this file`),
    ],
  };
}

/** A finding whose path leads through one file. */
export function locateIn(
  layers: Pick<Layers, 'files'>,
  layer: number,
  { code, finding }: { readonly code: string; readonly finding: Finding },
): Diagnostic {
  const source = layers.files[layer];
  return locate({ files: layers.files, origin: { place: { layer: source === undefined ? 0 : layer, path: [] }, entries: null } }, code, finding);
}

/** What YAML says of each file; `files` are those that could be read. */
export function slipsOf(parsed: readonly { readonly diagnostics: readonly Diagnostic[] }[], files: readonly SourceMap[]): readonly Diagnostic[] {
  return parsed.flatMap(({ diagnostics }, layer) =>
    diagnostics.map((diagnostic) => ({
      ...diagnostic,
      related: [...diagnostic.related, ...(files.length > 0 ? extendsHere({ files }, layer, 'extended here') : [])],
    })),
  );
}

/** The place of a path of the merged data. */
export function spanOfPath(layers: Layers, path: Path, on: 'key' | 'value'): Span {
  const place = placeOf(layers.origin, path);
  return spanIn(layers, place.layer, { at: place.path, on });
}

/** The line that names the file which is extended, for something that stands there; nothing for the scenario's own file. */
function extendsHere(layers: Pick<Layers, 'files'>, layer: number, message: string): Diagnostic['related'] {
  return layer === 0 ? [] : [{ message, span: spanIn(layers, 0, { at: ['extends'], on: 'value' }) }];
}

function spanIn({ files }: Pick<Layers, 'files'>, layer: number, { at, on }: { readonly at: Path; readonly on: 'key' | 'value' }): Span {
  const source = files[layer];
  const nowhere = { line: 1, column: 1 };
  return source === undefined ? { file: '', start: nowhere, end: nowhere } : spanAt(source, at, on);
}
