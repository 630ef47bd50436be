// The files of a scenario as texts. This package reads no disk: whoever does hands in a function.
import { type Reading, readFile } from './reading.ts';

/** A scenario's files, already read. */
export interface ScenarioTexts {
  readonly file: { readonly name: string; readonly text: string };
  /** By seat; a seat whose brief was not found is left out. */
  readonly briefs: Readonly<Record<string, string>>;
  /** The text of the sources file; undefined when it was not found. */
  readonly sources?: string | undefined;
}

/** A file that a scenario refers to: the path as written, relative to the scenario's folder. */
export interface NeededFile {
  /** `sources`, or the seat whose brief it is. */
  readonly use: { readonly kind: 'brief'; readonly seat: string } | { readonly kind: 'sources' };
  readonly path: string;
}

/**
 * The files that a scenario refers to, in its order. Paths that would leave its folder are left out; compiling says so.
 *
 * @example
 * scenarioFilesNeeded('sources: {file: sources.md, paragraphs: 0}') // => [{ use: { kind: 'sources' }, path: 'sources.md' }]
 */
export function scenarioFilesNeeded(text: string): readonly NeededFile[] {
  return filesNeeded(readFile('', text));
}

function filesNeeded({ structure }: Reading): readonly NeededFile[] {
  const sources = structure?.draft.sources?.file;
  const briefs = Object.entries(structure?.draft.private ?? {}).flatMap(([seat, part]): NeededFile[] =>
    part?.brief === undefined ? [] : [{ use: { kind: 'brief', seat }, path: part.brief }],
  );
  const all: readonly NeededFile[] = [...(sources === undefined ? [] : [{ use: { kind: 'sources' }, path: sources } as const]), ...briefs];
  return all.filter(({ path }) => staysInFolder(path));
}

/**
 * A scenario's texts, read through `read`, which gets a path relative to the scenario's folder and returns its text, or undefined when there is no such file.
 *
 * @example
 * readScenario('scenario.yaml', (path) => folder[path])?.briefs // => { RU: '# Your brief…' }
 */
export function readScenario(name: string, read: (path: string) => string | undefined): ScenarioTexts | undefined {
  const text = read(name);
  return text === undefined ? undefined : gatherTexts({ name, text }, readFile(name, text), read);
}

/** The texts that a file already read refers to, beside its own. */
export function gatherTexts(file: ScenarioTexts['file'], reading: Reading, read: (path: string) => string | undefined): ScenarioTexts {
  const needed = filesNeeded(reading);
  const briefs = needed.flatMap(({ use, path }) => {
    const brief = use.kind === 'brief' ? read(path) : undefined;
    return use.kind === 'brief' && brief !== undefined ? [[use.seat, brief] as const] : [];
  });
  const sources = needed.find(({ use }) => use.kind === 'sources');
  return { file, briefs: Object.fromEntries(briefs), sources: sources === undefined ? undefined : read(sources.path) };
}

/** The brief of a seat; empty where there is none. */
export function briefOf({ briefs }: ScenarioTexts, seat: string): string {
  return Object.hasOwn(briefs, seat) ? (briefs[seat] ?? '') : '';
}

/** True for a relative path with forward slashes that never steps up or out. */
export function staysInFolder(path: string): boolean {
  return !/^[/\\~]|^[A-Za-z]:|\\|\0/.test(path) && path.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
}
