// A forgotten line in a registry is a file that nobody imports.

import type { Finding } from './finding.ts';
import { LAYERS } from './packages.ts';
import type { Repository } from './repository.ts';
import { resolveImport, type SourceFile } from './source.ts';

export const REGISTRY_RULES: readonly string[] = ['registry', 'registry-list', 'unreferenced'];

/** Where a program or the package manager comes in; nothing imports these. */
const ENTRIES = /^packages\/[^/]+\/src\/(?:index\.ts|main\.tsx?|kitchen-sink\.tsx)$/;

export function checkRegistries({ sources }: Repository): Finding[] {
  const layered = sources.filter(({ path, isTest }) => !isTest && [...LAYERS.keys()].some((name) => path.startsWith(`packages/${name}/src/`)));
  const registries = layered.filter(({ path }) => path.endsWith('/index.ts') && !ENTRIES.test(path));
  const found = registries.flatMap((registry) => checkRegistry(registry, layered));
  const imported = new Set(sources.flatMap(targetsOf));
  const unreferenced = layered.filter(({ path }) => !imported.has(path) && !ENTRIES.test(path) && !found.some((finding) => finding.path === path));
  return [...found, ...unreferenced.map(unreferencedFile)];
}

/** A file beside the registry may also be what others share: it is accounted for when any code imports it. A test of its own does not count. */
function checkRegistry(registry: SourceFile, layered: readonly SourceFile[]): Finding[] {
  const folder = registry.path.replace(/index\.ts$/, '');
  const siblings = layered.filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));
  const reached = new Set(layered.flatMap(targetsOf));
  const missing = siblings.filter(({ path }) => path !== registry.path && !reached.has(path));
  const starred = registry.exports.filter(({ original }) => original === '*');
  return [
    ...missing.map(({ path }) => {
      const what = `the file is not listed in ${registry.path}`;
      return { rule: 'registry', path, line: 1, subject: '', what, instead: 'Add its line there, or move it to another folder' };
    }),
    ...starred.map(({ line, from }) => {
      const what = `everything of ${from} is exported`;
      return { rule: 'registry-list', path: registry.path, line, subject: from ?? '', what, instead: 'List one name per file' };
    }),
  ];
}

function targetsOf({ path, imports }: SourceFile): string[] {
  return imports.flatMap(({ specifier }) => resolveImport(path, specifier) ?? []);
}

function unreferencedFile({ path }: SourceFile): Finding {
  return { rule: 'unreferenced', path, line: 1, subject: '', what: 'nothing imports this file', instead: 'Use it or take it out' };
}
