// A package imports only from layers below it, and only what it declares.

import type { Finding } from './finding.ts';
import { LAYERS, ownPackage, PRIVATE_PACKAGES } from './packages.ts';
import type { Repository } from './repository.ts';
import { type Import, resolveImport, type SourceFile } from './source.ts';

export const LAYER_RULES: readonly string[] = [
  'unknown-package',
  'layers',
  'private-package',
  'package-folder',
  'undeclared-import',
  'manifest-layers',
];

export function checkLayers(repository: Repository): Finding[] {
  const { sources, manifests } = repository;
  const names = [...new Set([...manifests.keys(), ...sources.map(({ packageName }) => packageName)])].filter((name) => name !== '');
  return [
    ...names.filter((name) => !LAYERS.has(name) && !PRIVATE_PACKAGES.has(name)).map(unknownPackage),
    ...sources.filter(({ packageName }) => packageName !== '').flatMap((file) => file.imports.flatMap((each) => checkImport(file, each, repository))),
    ...names.flatMap((name) => checkManifest(name, repository)),
  ];
}

function unknownPackage(name: string): Finding {
  const what = `the package ${name} has no layer`;
  return finding('unknown-package', `packages/${name}/package.json`, { specifier: name, line: 1 }, [
    what,
    'Give it one in packages/acceptance/tidy/packages.ts',
  ]);
}

function checkImport(file: SourceFile, each: Import, repository: Repository): Finding[] {
  const { specifier } = each;
  const target = ownPackage(specifier);
  if (specifier.startsWith('.')) return checkRelative(file, each);
  if (specifier === '' || specifier.startsWith('node:')) return [];
  const said = target === undefined ? undefined : complaintAbout(file, target);
  if (said !== undefined) return [finding(said.rule, file.path, each, said.words)];
  return isDeclared(file, specifier, repository) ? [] : [finding('undeclared-import', file.path, each, undeclared(file, specifier))];
}

function checkRelative(file: SourceFile, each: Import): Finding[] {
  const target = resolveImport(file.path, each.specifier) ?? '';
  if (target.startsWith(`packages/${file.packageName}/`) || target === 'package.json') return [];
  const words = [`${each.specifier} leaves the package`, 'Import from the other package by its name, @parley/…'] as const;
  return [finding('package-folder', file.path, each, words)];
}

function complaintAbout(file: SourceFile, target: string): { rule: string; words: readonly [string, string] } | undefined {
  const mayImportAnything = PRIVATE_PACKAGES.has(file.packageName);
  if (mayImportAnything) return undefined;
  if (target === file.packageName) {
    return file.isTest ? undefined : { rule: 'layers', words: [`${target} imports itself by name`, 'Import from the file, with a relative path'] };
  }
  if (PRIVATE_PACKAGES.has(target)) {
    const words = [`${target} is for tests, and this is not one`, 'Move what is needed into a package below'] as const;
    return file.isTest ? undefined : { rule: 'private-package', words };
  }
  return isBelow(target, file.packageName) ? undefined : { rule: 'layers', words: tooHigh(file, target) };
}

function tooHigh(file: SourceFile, target: string): readonly [string, string] {
  const move = file.isTest ? 'Move the test to packages/acceptance' : 'Hand the value in as an argument, or move the code to a layer above both';
  return [`${file.packageName} (layer ${LAYERS.get(file.packageName)}) imports ${target} (layer ${LAYERS.get(target)}), which is not below it`, move];
}

function isBelow(target: string, packageName: string): boolean {
  return (LAYERS.get(target) ?? Number.POSITIVE_INFINITY) < (LAYERS.get(packageName) ?? Number.POSITIVE_INFINITY);
}

/** Tests may also use what the root declares for all of them: vitest, fast-check, testkit. */
function isDeclared(file: SourceFile, specifier: string, { manifests }: Repository): boolean {
  const own = manifests.get(file.packageName);
  const forTests = file.isTest || PRIVATE_PACKAGES.has(file.packageName);
  const declared = { ...own?.dependencies, ...(forTests ? { ...own?.devDependencies, ...manifests.get('')?.devDependencies } : {}) };
  const isLauncher = file.path.startsWith('packages/cli/launch/'); // runs before and beside the packages, with the root's tools
  return (
    packageOf(specifier) in { ...declared, ...(isLauncher ? manifests.get('')?.devDependencies : {}) } || ownPackage(specifier) === file.packageName
  );
}

function undeclared(file: SourceFile, specifier: string): readonly [string, string] {
  return [`${packageOf(specifier)} is not declared`, `Add it to "dependencies" of packages/${file.packageName}/package.json`];
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkManifest(name: string, { manifests }: Repository): Finding[] {
  if (PRIVATE_PACKAGES.has(name)) return [];
  const declared = Object.keys({ ...manifests.get(name)?.dependencies, ...manifests.get(name)?.devDependencies });
  return declared
    .filter((each) => ownPackage(each) !== undefined && !isBelow(ownPackage(each) ?? '', name))
    .map((specifier) =>
      finding('manifest-layers', `packages/${name}/package.json`, { specifier, line: 1 }, [
        `${name} declares ${specifier}, which is not below it`,
        'Take it out',
      ]),
    );
}

function finding(rule: string, path: string, { specifier, line }: Import, [what, instead]: readonly [string, string]): Finding {
  return { rule, path, line, subject: specifier, what, instead };
}
