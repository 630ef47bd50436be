// Where there is no clock, no chance, no process and no files: the same arguments must give the same bytes on every machine.

import type { Node } from 'oxc-parser';
import type { Finding } from './finding.ts';
import { isPure, LAYERS } from './packages.ts';
import type { Repository } from './repository.ts';
import { type SourceFile, walk } from './source.ts';

export const BANNED_RULES: readonly string[] = ['banned-global', 'banned-import', 'random', 'clock', 'process', 'local-language'];

const CLOCK_INSTEAD = 'Take the time as an argument, or let session/runner.ts hold the timer';
const CLOCK_HOME = 'packages/session/src/runner.ts';

/** Names from outside the language, and what a pure package does instead. */
const BANNED_GLOBALS: ReadonlyMap<string, string> = new Map([
  ['Date', CLOCK_INSTEAD],
  ['performance', CLOCK_INSTEAD],
  ['setTimeout', CLOCK_INSTEAD],
  ['setInterval', CLOCK_INSTEAD],
  ['setImmediate', CLOCK_INSTEAD],
  ['queueMicrotask', 'Return what follows as data'],
  ['process', 'Take what is needed as an argument; only cli knows the process'],
  ['console', 'Return what is to be said; screens make the sentence'],
  ['fetch', 'Take the text as an argument'],
  ['crypto', 'Draw with drawKeyed from @parley/base'],
  ['globalThis', 'Name what is needed'],
  ['require', 'Import it'],
  ['Buffer', 'Work on strings'],
]);

const CLOCKS = new Set(['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate']);
const PROCESS_PARTS = new Set(['argv', 'env', 'exit', 'exitCode']);
const LOCAL_METHODS = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'toLocaleDateString',
  'toLocaleTimeString',
]);

/** SHA-256 is a function of its argument, so it may be used; everything else of Node is input or output. */
const PURE_IMPORTS = new Set(['packages/base/src/canonical-json.ts node:crypto']);

export function checkBannedCalls({ sources }: Repository): Finding[] {
  const layered = sources.filter(({ path }) => [...LAYERS.keys()].some((name) => path.startsWith(`packages/${name}/src/`)));
  return [...layered.filter(({ isTest }) => !isTest).flatMap(checkFile), ...sources.filter(({ isTest }) => isTest).flatMap(checkRandom)];
}

function checkFile(file: SourceFile): Finding[] {
  const found = [...checkRandom(file), ...checkClock(file), ...checkProcess(file)];
  return isPure(file.packageName) ? [...found, ...checkGlobals(file), ...checkImports(file), ...checkLanguage(file)] : found;
}

function checkRandom(file: SourceFile): Finding[] {
  return membersOf(file, 'Math')
    .filter(({ part }) => part === 'random')
    .map(({ node }) => finding(file, 'random', node, ['Math.random', 'Draw with drawKeyed or createRandom from @parley/base']));
}

/** In pure packages the clock is already one of the banned globals. */
function checkClock(file: SourceFile): Finding[] {
  if (isPure(file.packageName) || file.path === CLOCK_HOME) return [];
  return globalsOf(file)
    .filter(({ name }) => CLOCKS.has(name))
    .map(({ name, node }) => finding(file, 'clock', node, [name, CLOCK_INSTEAD]));
}

function checkProcess(file: SourceFile): Finding[] {
  if (isPure(file.packageName) || file.packageName === 'cli') return [];
  return membersOf(file, 'process')
    .filter(({ part }) => PROCESS_PARTS.has(part))
    .map(({ part, node }) => finding(file, 'process', node, [`process.${part}`, 'Take it as an argument; only cli reads it']));
}

function checkGlobals(file: SourceFile): Finding[] {
  return globalsOf(file).flatMap(({ name, node }) => {
    const instead = BANNED_GLOBALS.get(name);
    return instead === undefined ? [] : [finding(file, 'banned-global', node, [name, instead])];
  });
}

function checkImports(file: SourceFile): Finding[] {
  return file.imports
    .filter(({ specifier }) => specifier.startsWith('node:') && !PURE_IMPORTS.has(`${file.path} ${specifier}`))
    .map(({ specifier, line }) => {
      const what = `${specifier} is banned in ${file.packageName}`;
      return { rule: 'banned-import', path: file.path, line, subject: specifier, what, instead: 'Let a layer from 3 up read it and hand it in' };
    });
}

/** How words are ordered and numbers written depends on the language of the machine unless it is said. */
function checkLanguage(file: SourceFile): Finding[] {
  const found: Finding[] = [];
  walk(file.program, (node) => {
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier' || !LOCAL_METHODS.has(node.property.name)) return;
    found.push(finding(file, 'local-language', node.property, [node.property.name, 'Compare with < and >, and write numbers with String']));
  });
  return found;
}

/** Names that the file uses without declaring them anywhere. */
function globalsOf(file: SourceFile): { name: string; node: Node }[] {
  const used: { name: string; node: Node }[] = [];
  const declared = new Set<string>();
  walk(file.program, (node, parent) => {
    for (const name of namesDeclaredBy(node)) declared.add(name);
    if (node.type === 'Identifier' && !isMereName(node, parent)) used.push({ name: node.name, node });
  });
  return used.filter(({ name }) => !declared.has(name));
}

function namesDeclaredBy(node: Node): string[] {
  if ('params' in node && Array.isArray(node.params)) return [...(node.params as Node[]).flatMap(namesBoundBy), ...namesOfId(node)];
  if (node.type === 'CatchClause') return namesBoundBy(node.param);
  return node.type.startsWith('Import') && 'local' in node ? namesBoundBy(node.local) : namesOfId(node);
}

function namesOfId(node: Node): string[] {
  return 'id' in node ? namesBoundBy(node.id) : [];
}

/** The names in a pattern: `{ a, b: [c = 1, ...d] }` binds a, c and d. */
function namesBoundBy(pattern: Node | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesBoundBy(each.type === 'Property' ? each.value : each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesBoundBy);
    case 'AssignmentPattern':
      return namesBoundBy(pattern.left);
    case 'RestElement':
      return namesBoundBy(pattern.argument);
    default:
      return [];
  }
}

/** A property's name, not a value: `x.process`, `{ process: 1 }`. */
function isMereName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined || ('computed' in parent && parent.computed)) return false;
  return (
    ('property' in parent && parent.property === node) || ('key' in parent && parent.key === node) || ('label' in parent && parent.label === node)
  );
}

/** Every `owner.part` and `owner['part']` where `owner` is a global. */
function membersOf(file: SourceFile, owner: string): { part: string; node: Node }[] {
  const globals = new Set(
    globalsOf(file)
      .filter(({ name }) => name === owner)
      .map(({ node }) => node),
  );
  const found: { part: string; node: Node }[] = [];
  walk(file.program, (node, parent) => {
    if (globals.has(node) && parent?.type === 'MemberExpression') found.push({ part: nameOf(parent.property), node });
  });
  return found;
}

function nameOf(property: Node): string {
  if (property.type === 'Identifier') return property.name;
  return property.type === 'Literal' ? String(property.value) : '';
}

function finding(file: SourceFile, rule: string, node: Node, [name, instead]: readonly [string, string]): Finding {
  return { rule, path: file.path, line: file.lineAt(node.start), subject: name, what: `${name} is banned in ${file.packageName}`, instead };
}
