// The sources, manifests and documents as the checks see them: read from the disk, or planted by a test.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Manifest } from './packages.ts';
import { parseSource, type SourceFile } from './source.ts';

/** A text file that is not code. */
export type TextFile = { readonly path: string; readonly text: string };

/** Everything that is looked at. Paths are relative to the root, with forward slashes. */
export type Repository = {
  readonly sources: readonly SourceFile[];
  readonly documents: readonly TextFile[];
  readonly snapshots: readonly TextFile[];
  /** By the name of the folder in `packages`; the root's own manifest is under `''`. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Every file, whether it was read or not. */
  readonly paths: readonly string[];
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NOT_OURS = new Set(['node_modules', '.git', 'dist', '.tsc', 'coverage', '.DS_Store']);
const READ = /\.(?:[cm]?[jt]sx?|md|snap)$|package\.json$/;

let readOnce: Repository | undefined;

/** This repository as it lies on the disk, read once per process. */
export function readRepository(): Repository {
  readOnce ??= repositoryOf(Object.fromEntries(listFiles('').map((path) => [path, READ.test(path) ? readFileSync(ROOT + path, 'utf8') : ''])));
  return readOnce;
}

/** A repository of the given texts by path: how a test plants a violation. */
export function repositoryOf(texts: Readonly<Record<string, string>>): Repository {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const ending = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));
  const manifests = ending(/^(?:packages\/[^/]+\/)?package\.json$/).map(
    ({ path, text }) => [path.split('/')[1] ?? '', JSON.parse(text) as Manifest] as const,
  );
  return {
    sources: ending(/\.[cm]?[jt]sx?$/).map(({ path, text }) => parseSource(path, text)),
    documents: ending(/\.md$/),
    snapshots: ending(/\.snap$/),
    manifests: new Map(manifests),
    paths: files.map(({ path }) => path),
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name) && !name.endsWith('.log') && !name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]));
}
