// From a file to what it extends, and on to what that extends. No disk is read here: readers are handed in.
import { type ParsedYaml, parseYaml } from '../parse-yaml.ts';
import { staysInFolder } from '../stays-in-folder.ts';
import { isFields } from './merge-patch.ts';

/** A file's name, as diagnostics show it, and its text. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Reads a file by its path from the folder of a scenario, with forward slashes; undefined when there is none. */
export type ReadText = (path: string) => string | undefined;

/** The scenarios that may be extended by their id. */
export interface ScenarioLibrary {
  readonly ids: readonly string[];
  /** As {@link ReadText}, in the folder of one of `ids`. */
  readonly read: (id: string, path: string) => string | undefined;
}

/** A library without scenarios: then only files of the same folder can be extended. */
export const NO_LIBRARY: ScenarioLibrary = { ids: [], read: () => undefined };

/** Why an `extends` leads nowhere. */
export interface LostBase {
  readonly why: 'no-name' | 'outside' | 'not-found' | 'no-scenario' | 'circle' | 'too-many';
  /** The ids that could have been meant. */
  readonly known: readonly string[];
}

/** How many scenarios may stand behind one. */
export const BASES_MAX = 4;
export const FILE_NAME = 'scenario.yaml';

/** One file of a chain, parsed. */
export interface ChainFile extends SourceText {
  readonly parsed: ParsedYaml;
  /** Reads beside this file. */
  readonly read: ReadText;
}
export interface BaseChain {
  /** The scenario's own file first. */
  readonly files: readonly ChainFile[];
  /** Null where the last file stands alone. */
  readonly lost: LostBase | null;
}

/** Follows `extends` from `file`, which `read` has read. */
export function followBases(file: SourceText, read: ReadText, library: ScenarioLibrary): BaseChain {
  return follow({ ...file, key: file.name, read }, { files: [], keys: new Set(), library });
}

interface Found extends SourceText {
  /** The same for the same file, whichever way it was named. */
  readonly key: string;
  readonly read: ReadText;
}
interface Way {
  readonly files: readonly ChainFile[];
  readonly keys: ReadonlySet<string>;
  readonly library: ScenarioLibrary;
}

function follow({ key, name, text, read }: Found, way: Way): BaseChain {
  const { library } = way;
  const parsed = parseYaml(name, text);
  if (way.files.length > 0 && !isFields(parsed.value) && parsed.diagnostics.length === 0) return lost(way, 'no-scenario');
  const files = [...way.files, { name, text, parsed, read }];
  const wanted = extendsIn(parsed.value);
  if (wanted === undefined) return { files, lost: null };
  const here: Way = { files, keys: new Set([...way.keys, key]), library };
  if (typeof wanted !== 'string' || wanted === '') return lost(here, 'no-name');
  if (!library.ids.includes(wanted) && !staysInFolder(wanted)) return lost(here, 'outside');
  const next = library.ids.includes(wanted) ? shipped(wanted, library) : beside(wanted, { key, name, read });
  if (next === null) return lost(here, 'not-found');
  if (here.keys.has(next.key)) return lost(here, 'circle');
  return files.length > BASES_MAX ? lost(here, 'too-many') : follow(next, here);
}

function lost({ files, library }: Way, why: LostBase['why']): BaseChain {
  return { files, lost: { why, known: library.ids } };
}

/** What a file says it extends; undefined when it stands alone. */
export function extendsIn(value: unknown): unknown {
  return isFields(value) && 'extends' in value ? (value['extends'] ?? null) : undefined;
}

function shipped(id: string, library: ScenarioLibrary): Found | null {
  const text = library.read(id, FILE_NAME);
  const name = `${id}/${FILE_NAME}`;
  return text === undefined ? null : { key: `shipped ${name}`, name, text, read: (path) => library.read(id, path) };
}

/** A file or a folder below the folder of the file that names it. */
function beside(wanted: string, from: Omit<Found, 'text'>): Found | null {
  const candidates = /\.ya?ml$/i.test(wanted) ? [wanted] : [`${wanted}/${FILE_NAME}`, `${wanted}.yaml`];
  const path = candidates.find((candidate) => from.read(candidate) !== undefined);
  const text = path === undefined ? undefined : from.read(path);
  if (path === undefined || text === undefined) return null;
  const inner = folderOf(path);
  return { key: folderOf(from.key) + path, name: folderOf(from.name) + path, text, read: (other) => from.read(inner + other) };
}

/** With a slash at its end; empty for a file that lies in none. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
