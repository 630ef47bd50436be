// One parsed source file, and how to walk through it.

import { type Comment, type Node, parseSync, visitorKeys } from 'oxc-parser';

/** One import, re-export, dynamic import or `import('…')` type. */
export type Import = { readonly specifier: string; readonly line: number };

/** A parsed file. Lines count from 1. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** The folder in `packages`, or `''`. */
  readonly packageName: string;
  readonly isTest: boolean;
  readonly program: Node;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  lineAt(offset: number): number;
};

/** One exported name. `from` is set for a re-export; `name` is `*` for `export *`. */
export type Export = {
  readonly name: string;
  readonly from: string | undefined;
  /** The name inside this file, or inside the file it comes from. */
  readonly original: string;
  readonly line: number;
};

/** Parses TypeScript or JavaScript. What does not parse is left to the compiler to complain about. */
export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const lineStarts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  const lineAt = (offset: number) => lineStarts.findLastIndex((start) => start <= offset) + 1;
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const written = (start: number, end: number) => /^(['"`])([^'"`$]+)\1$/.exec(text.slice(start, end))?.[2];
  const reexports = staticExports.flatMap(({ entries }) => entries).flatMap(({ moduleRequest }) => moduleRequest ?? []);
  const imports = [
    ...staticImports.map(({ moduleRequest }) => ({ specifier: moduleRequest.value, offset: moduleRequest.start })),
    ...reexports.map(({ value, start }) => ({ specifier: value, offset: start })),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({ specifier: written(start, end) ?? '', offset: start })),
    ...findImportTypes(parsed.program),
  ];
  return {
    path,
    text,
    lines: text.replace(/\n$/, '').split('\n'),
    packageName: /^packages\/([^/]+)\//.exec(path)?.[1] ?? '',
    isTest: /\.test\.tsx?$/.test(path),
    program: parsed.program,
    comments: parsed.comments,
    imports: imports.map(({ specifier, offset }) => ({ specifier, line: lineAt(offset) })),
    exports: staticExports.flatMap(({ entries }) =>
      entries.map((entry) => ({
        name: entry.exportName.kind === 'Default' ? 'default' : (entry.exportName.name ?? '*'),
        from: entry.moduleRequest?.value,
        original: entry.importName.name ?? entry.localName.name ?? '*',
        line: lineAt(entry.start),
      })),
    ),
    lineAt,
  };
}

/** Calls `enter` for every node under `node`, itself included, outermost first. */
export function walk(node: Node, enter: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  enter(node, parent);
  for (const child of childrenOf(node)) walk(child, enter, node);
}

/** The nodes directly under a node, in the order of the text. */
export function childrenOf(node: Node): Node[] {
  const fields = node as unknown as Readonly<Record<string, unknown>>; // every node is a record of fields and child nodes
  return (visitorKeys[node.type] ?? []).flatMap((key) => fields[key] ?? []).filter((child): child is Node => isNode(child));
}

/** The path of the file that a relative import means, or the entry of one of our packages; undefined for anything else. */
export function resolveImport(from: string, specifier: string): string | undefined {
  const own = /^@parley\/([^/]+)$/.exec(specifier)?.[1];
  if (own !== undefined) return `packages/${own}/src/index.ts`;
  if (!specifier.startsWith('.')) return undefined;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function findImportTypes(program: Node): { specifier: string; offset: number }[] {
  const found: { specifier: string; offset: number }[] = [];
  walk(program, (node) => {
    if (node.type === 'TSImportType') found.push({ specifier: node.source.value, offset: node.start });
  });
  return found;
}
