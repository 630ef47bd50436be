/** Finds a scenario by name or path and compiles it. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Setup } from '@parley/rules';
import {
  type CompiledScenario,
  loadScenario as compileFrom,
  type Diagnostic,
  PACK_ENDING,
  type PackedFile,
  type ReadText,
  type ScenarioAbout,
  type ScenarioLibrary,
  type ScenarioTexts,
} from '@parley/scenario';
import { readPackFile } from './read-pack-file.ts';
import { isFile, readerIn, textAt } from './scenario-folder.ts';
import { ScenarioFileError } from './session-error.ts';

const FILE_NAME = 'scenario.yaml';

/** A scenario as it was found, and what became of it. */
export interface LoadedScenario {
  /** What finds it again from anywhere: a shipped id, or a whole path. */
  readonly source: string;
  /** The whole path of its file. */
  readonly path: string;
  readonly texts: ScenarioTexts;
  /** Every file of its folder that was read, by its path from there: the scenario itself, what it extends, briefs and sources. */
  readonly files: readonly PackedFile[];
  /** Files that it names and that are not there. */
  readonly missing: readonly string[];
  /** Null when the files have mistakes: then `diagnostics` holds at least one error. */
  readonly setup: Setup | null;
  readonly about: ScenarioAbout | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What `reviewScenario` needs; null when the file could not be read. */
  readonly ground: NonNullable<CompiledScenario['ground']> | null;
}

/** The ids of the scenarios in a folder of shipped ones, in alphabetical order; empty when there is no such folder. */
export function shippedScenarios(shippedFolder: string): readonly string[] {
  try {
    return readdirSync(shippedFolder)
      .filter((name) => isFile(join(shippedFolder, name, FILE_NAME)))
      .sort();
  } catch {
    return [];
  }
}

/**
 * A scenario with its briefs and sources, compiled: with its Setup, or with every mistake in its files. `wanted` is a shipped id ("january-2022"), a folder,
 * a file, or a packed file (`.parley`); a shipped id goes first. A shipped
 * one that was named by its path has its id for a source all the same: so its transcripts lead to it on every machine.
 *
 * @throws ScenarioFileError `scenario/not-found`, `scenario/not-readable`, `scenario/bad-pack`
 */
export function loadScenario(wanted: string, shippedFolder: string): LoadedScenario {
  const shipped = shippedScenarios(shippedFolder);
  const pathOfShipped = (id: string): string => join(resolve(shippedFolder), id, FILE_NAME);
  const path = shipped.includes(wanted) ? pathOfShipped(wanted) : pathFor(wanted);
  if (path === null) throw notFound(wanted, shippedFolder);
  const { name, read } = path.endsWith(PACK_ENDING) ? inPack(path) : { name: basename(path), read: readerIn(dirname(path), basename(path)) };
  const asked = new Map<string, string | undefined>();
  const noting: ReadText = (file) => {
    const text = read(file);
    asked.set(file, text);
    return text;
  };
  const loaded = compileFrom(name, noting, libraryIn(shippedFolder));
  if (loaded === undefined) throw notFound(wanted, shippedFolder);
  const { setup = null, about = null, ground = null, texts, diagnostics } = loaded;
  const files = [...asked].flatMap(([file, text]) => (text === undefined ? [] : [{ path: file, text }]));
  const missing = [...asked].flatMap(([file, text]) => (text === undefined ? [file] : []));
  const source = shipped.find((id) => pathOfShipped(id) === path) ?? path;
  return { source, path, texts, files, missing, setup, about, diagnostics, ground };
}

function inPack(path: string): { readonly name: string; readonly read: ReadText } {
  const { manifest, files } = readPackFile(path);
  return { name: manifest.scenario.file, read: (wanted) => files.find((file) => file.path === wanted)?.text };
}

/** What {@link findScenario} is to be asked for to find the scenario of a transcript: its source, or its id where a shipped one has moved house. */
export function sourceNow({ id, source }: { readonly id: string; readonly source: string }, shippedFolder: string): string {
  const shipped = shippedScenarios(shippedFolder);
  const isThere = shipped.includes(source) || pathFor(source) !== null;
  return !isThere && shipped.includes(id) ? id : source;
}

/** The shipped scenarios, for those that extend one of them. */
function libraryIn(shippedFolder: string): ScenarioLibrary {
  return { ids: shippedScenarios(shippedFolder), read: (id, path) => textAt(join(shippedFolder, id, path)) };
}

function pathFor(wanted: string): string | null {
  const path = resolve(wanted);
  return [path, join(path, FILE_NAME)].find(isFile) ?? null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notFound(wanted: string, shippedFolder: string): ScenarioFileError {
  const shipped = shippedScenarios(shippedFolder);
  const hint = shipped.length > 0 ? `Give the path of a scenario file, or one of: ${shipped.join(', ')}.` : 'Give the path of a scenario file.';
  const what = isFolder(wanted) ? `The folder "${wanted}" has no ${FILE_NAME} in it.` : `There is no scenario "${wanted}".`;
  return new ScenarioFileError(what, { code: 'scenario/not-found', hint });
}
