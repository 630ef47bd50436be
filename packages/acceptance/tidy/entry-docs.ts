// Every export of a package's entry is explained where it is declared, and listed by hand.

import type { Node } from 'oxc-parser';
import type { Finding } from './finding.ts';
import { LAYERS } from './packages.ts';
import type { Repository } from './repository.ts';
import { childrenOf, type Export, resolveImport, type SourceFile } from './source.ts';

export const ENTRY_RULES: readonly string[] = ['entry-doc', 'entry-list'];

export function checkEntryDocs({ sources }: Repository): Finding[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const entries = [...LAYERS.keys()].flatMap((name) => byPath.get(`packages/${name}/src/index.ts`) ?? []);
  return entries.flatMap((entry) => entry.exports.flatMap((each) => checkExport(entry, each, byPath)));
}

function checkExport(entry: SourceFile, each: Export, byPath: ReadonlyMap<string, SourceFile>): Finding[] {
  if (each.original === '*') {
    const words = { what: `everything of ${each.from} is exported`, instead: 'List the names, so that a reader sees the contract' };
    return [{ rule: 'entry-list', path: entry.path, line: each.line, subject: each.from ?? '', ...words }];
  }
  const home = findDeclaration(entry, each, byPath);
  if (home === undefined || isDocumented(home.file, home.statement)) return []; // what is not found is for the compiler to say
  const what = `${each.name} of @parley/${entry.packageName} is not explained`;
  const instead = 'Put a /** … */ above it: what you get, units and ranges, what it throws, an example';
  return [{ rule: 'entry-doc', path: home.file.path, line: home.file.lineAt(home.statement.start), subject: each.name, what, instead }];
}

/** Follows re-exports to the statement that declares the name. Other packages explain their own. */
function findDeclaration(file: SourceFile, each: Export, byPath: ReadonlyMap<string, SourceFile>): { file: SourceFile; statement: Node } | undefined {
  if (each.from === undefined) {
    const statement = childrenOf(file.program).find((node) => namesDeclared(node).includes(each.original));
    return statement && { file, statement };
  }
  const target = each.from.startsWith('.') ? byPath.get(resolveImport(file.path, each.from) ?? '') : undefined;
  const next = target?.exports.find(({ name }) => name === each.original);
  return target && next && findDeclaration(target, next, byPath);
}

function namesDeclared(statement: Node): string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
  return declaration && 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

function isDocumented({ comments, text }: SourceFile, statement: Node): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && /[a-z]/.test(value) && end <= statement.start && text.slice(end, statement.start).trim() === '',
  );
}
