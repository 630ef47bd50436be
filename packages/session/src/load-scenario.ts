/** Finds a scenario by name or path and compiles it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Setup } from '@parley/rules';
import {
  type CompiledScenario,
  compileScenario,
  type Diagnostic,
  readScenario,
  type ScenarioAbout,
  type ScenarioLibrary,
  type ScenarioTexts,
} from '@parley/scenario';
import { ScenarioFileError } from './session-error.ts';

const FILE_NAME = 'scenario.yaml';

/** A scenario as it was found. */
export interface FoundScenario {
  /** What finds it again from anywhere: a shipped id, or a whole path. */
  readonly source: string;
  /** The whole path of its file. */
  readonly path: string;
  readonly texts: ScenarioTexts;
}
/** A scenario as it was found, and what became of it. */
export interface LoadedScenario extends FoundScenario {
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
 * A scenario and its briefs, read but not compiled. `wanted` is a shipped id ("january-2022"), a folder, or a file; a shipped id goes first.
 *
 * @throws ScenarioFileError `scenario/not-found`, `scenario/not-readable`
 */
export function findScenario(wanted: string, shippedFolder: string): FoundScenario {
  const isShipped = shippedScenarios(shippedFolder).includes(wanted);
  const path = isShipped ? join(resolve(shippedFolder), wanted, FILE_NAME) : pathFor(wanted);
  if (path === null) throw notFound(wanted, shippedFolder);
  const folder = dirname(path);
  const texts = readScenario(basename(path), (name) => textAt(join(folder, name)), libraryIn(shippedFolder));
  if (texts === undefined) throw notFound(wanted, shippedFolder);
  return { source: isShipped ? wanted : path, path, texts };
}

/** As {@link findScenario}, compiled: with its Setup, or with every mistake in its files. */
export function loadScenario(wanted: string, shippedFolder: string): LoadedScenario {
  const found = findScenario(wanted, shippedFolder);
  const { setup, about, diagnostics, ground } = compileScenario(found.texts);
  return { ...found, setup: setup ?? null, about: about ?? null, diagnostics, ground: ground ?? null };
}

/** The shipped scenarios, for those that extend one of them. */
function libraryIn(shippedFolder: string): ScenarioLibrary {
  return { ids: shippedScenarios(shippedFolder), read: (id, path) => textAt(join(shippedFolder, id, path)) };
}

function pathFor(wanted: string): string | null {
  const path = resolve(wanted);
  return [path, join(path, FILE_NAME)].find(isFile) ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Undefined when there is no such file: a missing brief is for the scenario's own checks to report. */
function textAt(path: string): string | undefined {
  if (!isFile(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ScenarioFileError(`${path} cannot be read.`, { code: 'scenario/not-readable', hint: 'Check that you may read it.', cause });
  }
}

function notFound(wanted: string, shippedFolder: string): ScenarioFileError {
  const shipped = shippedScenarios(shippedFolder);
  const hint = shipped.length > 0 ? `Give the path of a scenario file, or one of: ${shipped.join(', ')}.` : 'Give the path of a scenario file.';
  return new ScenarioFileError(`There is no scenario "${wanted}".`, { code: 'scenario/not-found', hint });
}
