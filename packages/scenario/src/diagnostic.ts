// What is wrong with an author's file, as data. Rendering is another file's work.

/** An error leaves no Setup; a warning does. */
export type Severity = 'error' | 'warning';

/** A place in a file. Lines and columns count from 1; columns count code points; the end is exclusive. */
export interface Span {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** One mistake of the author's, with the place and what to type instead. */
export interface Diagnostic {
  /** `S-nnn`, stable over versions. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, as a sentence part in lower case: "no delegation is called `rusia`". */
  readonly message: string;
  /** What to type, or what to look at; null when nothing useful can be said. */
  readonly hint: string | null;
  readonly span: Span;
  /** Of a warning: what `by_design` calls it, so that an author can say it is meant. */
  readonly subject?: string;
  /** Other places that belong to it: the first of two ids alike. */
  readonly related: readonly { readonly message: string; readonly span: Span }[];
  readonly fix?: Fix;
}

/** What to write instead, where nothing else can have been meant: `parley fix` does it. */
export interface Fix {
  /** In the diagnostic's own file; they do not overlap. */
  readonly replacements: readonly { readonly span: Span; readonly text: string }[];
}

/** A step into the file: a key of a map or an index of a list. */
export type Path = readonly (string | number)[];

/** A mistake before its place is known as lines and columns. */
export interface Finding {
  readonly message: string;
  readonly hint?: string;
  readonly at: Path;
  /** Point at the key rather than at the value. */
  readonly on?: 'key' | 'value';
  readonly related?: readonly { readonly message: string; readonly at: Path; readonly on?: 'key' | 'value' }[];
  /** What to write at the place instead, as YAML, where nothing else can have been meant. */
  readonly fix?: string;
}

/** A finding that can be meant. */
export interface WarningFinding extends Finding {
  /** What it is about, in names of the file and short enough to be typed: `RU`, `troops.immediate_return`. Together with the code it is stable. */
  readonly subject: string;
  /** Where it stands in a brief, as offsets into its text, end exclusive; `at` leads to the field that names the brief. */
  readonly inBrief?: { readonly seat: string; readonly from: number; readonly to: number };
}

/** True when any of them is an error: then nothing was compiled. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** One slip of the pen, one report: what else is found on the same line is mostly its echo. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lines = new Set(diagnostics.filter((one) => isSlip(one) && one.severity === 'error').map(lineKey));
  return diagnostics.filter((one) => isSlip(one) || !lines.has(lineKey(one)));
}

/** Found while the file was read, before anybody asked what it means. */
function isSlip({ code }: Diagnostic): boolean {
  return code.startsWith('S-0') || code === 'S-605';
}

function lineKey({ span }: Diagnostic): string {
  return `${span.file}:${span.start.line}`;
}

/** In the order of `files` and of their lines, one per code and place. */
export function inFileOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const byPlace = new Map(diagnostics.map((diagnostic) => [`${diagnostic.code} ${placeKey(diagnostic.span)} ${diagnostic.message}`, diagnostic]));
  return [...byPlace.values()].sort(
    ({ span: a }, { span: b }) => files.indexOf(a.file) - files.indexOf(b.file) || a.start.line - b.start.line || a.start.column - b.start.column,
  );
}

function placeKey(span: Span): string {
  return `${span.file}:${span.start.line}:${span.start.column}`;
}
