// Names of files, folders and exports.

import type { Finding } from './finding.ts';
import type { Repository } from './repository.ts';

export const NAME_RULES: readonly string[] = ['kebab-case', 'file-word', 'export-word', 'top-level'];

/** Nothing else lies at the top. */
const TOP_LEVEL = new Set([
  ...['packages', 'scenarios', 'docs', '.ci', '.gitignore', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'package.json'],
  ...['pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tsconfig.base.json', 'tsconfig.json', 'vitest.config.ts', 'biome.json'],
]);

/** Words that say nothing, as a part of any name. */
const EMPTY_WORDS = new Set(['util', 'utils', 'misc', 'helper', 'helpers', 'manager']);

/** Names that say nothing when they are the whole name ("common" may be half of "common ground"). */
const EMPTY_NAMES = new Set(['common', 'data', 'g', 'ctx']);

const KEBAB = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const CUSTOMARY = new Set(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE']);
const CODE_INSTEAD = 'Name it for what it does or holds, with a word from docs/glossary.md';

export function checkNames({ paths, sources }: Repository): Finding[] {
  const exported = sources.flatMap((file) => file.exports.map(({ name, line }) => ({ path: file.path, line, name })));
  return [
    ...paths.filter((path) => !TOP_LEVEL.has(path.split('/')[0] ?? '')).map(topLevel),
    ...paths.filter((path) => !path.split('/').every(isKebab)).map(notKebab),
    ...paths.filter((path) => saysNothing(baseName(path), wordsOfPath(path))).map(emptyFile),
    ...exported.filter(({ name }) => saysNothing(name, wordsOfName(name))).map(emptyExport),
  ];
}

/** Fixtures are named for the diagnostic they show: `S-014-unknown-venue.yaml`. */
function isKebab(part: string): boolean {
  return KEBAB.test(part.replace(/^S-(?=\d{3})/, '')) || CUSTOMARY.has(part);
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').split('.')[0] ?? '';
}

function wordsOfPath(path: string): string[] {
  return path.split('/').flatMap((part) => (part.split('.')[0] ?? '').split('-'));
}

function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]/);
}

function saysNothing(name: string, words: readonly string[]): boolean {
  return EMPTY_NAMES.has(name.toLowerCase()) || words.some((word) => EMPTY_WORDS.has(word));
}

function topLevel(path: string): Finding {
  const what = 'this does not belong at the top level';
  return { rule: 'top-level', path, line: 1, subject: '', what, instead: 'Put it under packages, scenarios or docs' };
}

function notKebab(path: string): Finding {
  return { rule: 'kebab-case', path, line: 1, subject: '', what: 'the path is not in kebab-case', instead: 'Use small letters, digits and hyphens' };
}

function emptyFile(path: string): Finding {
  return { rule: 'file-word', path, line: 1, subject: '', what: 'the name of the file says nothing', instead: CODE_INSTEAD };
}

function emptyExport({ path, line, name }: { path: string; line: number; name: string }): Finding {
  return { rule: 'export-word', path, line, subject: name, what: `the name "${name}" says nothing`, instead: CODE_INSTEAD };
}
