// The files that a scenario is put together from, and the place of every finding in them.
import type { Diagnostic, Finding, Fix, Path, Severity, Span } from '../diagnostic.ts';
import { type SourceMap, spanAt, wholeSpanAt } from '../source-map.ts';
import { type Origin, originIn, placeOf } from './origin.ts';
import { patchWords } from './patch-words.ts';

export interface Layers {
  /** The scenario's own file, then what it extends, what that extends, and so on. */
  readonly files: readonly SourceMap[];
  readonly origin: Origin;
}

/** A finding with its code and its place. Where that is in a file that is extended, the line that extends it says what to write. */
export function locate(layers: Layers, code: string, finding: Finding, severity: Severity = 'error'): Diagnostic {
  const { layer } = placeOf(layers.origin, finding.at);
  const diagnostic = atPlace(layers, { code, finding }, severity);
  const remedy = `extended here; to mend it, write ${patchWords(layers, finding.at, '…').text} in this file`;
  return { ...diagnostic, related: [...diagnostic.related, ...extendsHere(layers, layer, remedy)] };
}

/** A finding that is one file's own: its path leads through that file. */
export function locateIn({ files }: Pick<Layers, 'files'>, layer: number, coded: CodedFinding): Diagnostic {
  const diagnostic = atPlace({ files, origin: originIn(layer) }, coded, 'error');
  return { ...diagnostic, related: [...diagnostic.related, ...extendsHere({ files }, layer, EXTENDED)] };
}

const EXTENDED = 'extended here';

function atPlace(layers: Layers, { code, finding }: CodedFinding, severity: Severity): Diagnostic {
  const fix = fixOf(layers, finding);
  return {
    code,
    severity,
    message: finding.message,
    hint: finding.hint ?? null,
    span: spanOfPath(layers, finding.at, finding.on ?? 'value'),
    related: (finding.related ?? []).map(({ message, at, on }) => ({ message, span: spanOfPath(layers, at, on ?? 'value') })),
    ...(fix === null ? {} : { fix }),
  };
}

/** Only the scenario's own file is mended, and only where the place is whole and on one line. */
function fixOf(layers: Layers, { at, on, fix }: Finding): Fix | null {
  const { layer, path } = placeOf(layers.origin, at);
  const source = layer === 0 ? layers.files[0] : undefined;
  const span = source === undefined || fix === undefined ? null : wholeSpanAt(source, path, on ?? 'value');
  return span === null || fix === undefined ? null : { replacements: [{ span, text: fix }] };
}

interface CodedFinding {
  readonly code: string;
  readonly finding: Finding;
}

/** What YAML says of each file; `files` are those that could be read. */
export function slipsOf(parsed: readonly { readonly diagnostics: readonly Diagnostic[] }[], files: readonly SourceMap[]): readonly Diagnostic[] {
  return parsed.flatMap(({ diagnostics }, layer) =>
    diagnostics.map((diagnostic) => ({
      ...diagnostic,
      related: [...diagnostic.related, ...(files.length > 0 ? extendsHere({ files }, layer, EXTENDED) : [])],
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
