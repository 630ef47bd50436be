// The files of a scenario as texts. This package reads no disk: whoever does hands in a function.
import { type BaseChain, followBases, type LostBase, NO_LIBRARY, type ReadText, type ScenarioLibrary, type SourceText } from './patch/base-chain.ts';
import { isFields } from './patch/merge-patch.ts';
import { placeOf } from './patch/origin.ts';
import { type Reading, readFile, readLayers } from './reading.ts';
import { staysInFolder } from './stays-in-folder.ts';

/** A scenario's files, already read. */
export interface ScenarioTexts {
  readonly file: SourceText;
  /** What the file extends, what that extends, and so on; left out where it extends nothing. */
  readonly bases?: readonly SourceText[] | undefined;
  /** Why the last `extends` led nowhere; left out where none did. */
  readonly lost?: LostBase | undefined;
  /** By seat; a seat whose brief was not found is left out. */
  readonly briefs: Readonly<Record<string, string>>;
  /** By seat: where its brief was looked for, as the scenario names it. */
  readonly briefPaths?: Readonly<Record<string, string>> | undefined;
  /** The text of the sources file, with those of the scenarios it extends behind it; undefined when its own was not found. */
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
 * `library` is where `extends` looks for a scenario by its id.
 *
 * @example
 * readScenario('scenario.yaml', (path) => folder[path])?.briefs // => { RU: '# Your brief…' }
 */
export function readScenario(name: string, read: ReadText, library: ScenarioLibrary = NO_LIBRARY): ScenarioTexts | undefined {
  const text = read(name);
  if (text === undefined) return undefined;
  const chain = followBases({ name, text }, read, library);
  const parsed = chain.files.map((file) => file.parsed);
  return gatherTexts(chain, readLayers(parsed, chain.lost));
}

/** The texts of files already read, with those that they refer to: each is looked for beside the file that names it. */
export function gatherTexts({ files, lost }: BaseChain, reading: Reading): ScenarioTexts {
  const readBeside = ({ use, path }: NeededFile): string | undefined => {
    const at = use.kind === 'brief' ? ['private', use.seat, 'brief'] : ['sources', 'file'];
    const layer = reading.structure === undefined ? 0 : placeOf(reading.structure.layers.origin, at).layer;
    return files[layer]?.read(path);
  };
  const needed = filesNeeded(reading);
  const briefs = needed.flatMap((file) => {
    const brief = file.use.kind === 'brief' ? readBeside(file) : undefined;
    return file.use.kind === 'brief' && brief !== undefined ? [[file.use.seat, brief] as const] : [];
  });
  const [own, ...bases] = files.map(({ name, text }) => ({ name, text }));
  const sources = needed.find(({ use }) => use.kind === 'sources');
  return {
    file: own ?? { name: '', text: '' },
    ...(bases.length === 0 ? {} : { bases }),
    ...(lost === null ? {} : { lost }),
    briefs: Object.fromEntries(briefs),
    briefPaths: Object.fromEntries(needed.flatMap(({ use, path }) => (use.kind === 'brief' ? [[use.seat, path]] : []))),
    sources: sources === undefined ? undefined : withBaseSources(readBeside(sources), files),
  };
}

/** A scenario that extends another may use all of its sources. */
function withBaseSources(own: string | undefined, files: BaseChain['files']): string | undefined {
  if (own === undefined) return undefined;
  const others = files.slice(1).flatMap(({ parsed, read }) => {
    const path = sourcesFileIn(parsed.value);
    return path === undefined || !staysInFolder(path) ? [] : (read(path) ?? []);
  });
  return [...new Set([own, ...others])].join('\n\n');
}

function sourcesFileIn(value: unknown): string | undefined {
  const file = isFields(value) && isFields(value['sources']) ? value['sources']['file'] : undefined;
  return typeof file === 'string' ? file : undefined;
}

/** The names of a scenario's file and of those it extends, nearest first. */
export function fileNames({ file, bases = [] }: ScenarioTexts): readonly string[] {
  return [file, ...bases].map(({ name }) => name);
}

/** The text of one of a scenario's files, briefs among them, by the name that diagnostics give it; undefined where it has no such file. */
export function textOf({ file, bases = [], briefs, briefPaths = {} }: ScenarioTexts, name: string): string | undefined {
  const seat = Object.keys(briefPaths).find((each) => briefPaths[each] === name);
  return [file, ...bases].find((one) => one.name === name)?.text ?? (seat !== undefined && Object.hasOwn(briefs, seat) ? briefs[seat] : undefined);
}

/** The brief of a seat; empty where there is none. */
export function briefOf({ briefs }: ScenarioTexts, seat: string): string {
  return Object.hasOwn(briefs, seat) ? (briefs[seat] ?? '') : '';
}
