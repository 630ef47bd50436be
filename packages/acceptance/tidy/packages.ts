// The layers: which package may know which.

/** What the checks read of a package.json. */
export type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** A package imports only from layers below it; packages on one layer do not know each other. */
export const LAYERS: ReadonlyMap<string, number> = new Map([
  ['base', 0],
  ['bargaining', 0],
  ['rules', 1],
  ['scenario', 2],
  ['engine', 2],
  ['delegations', 2],
  ['analysis', 3],
  ['session', 3],
  ['screens', 4],
  ['terminal', 5],
  ['cli', 6],
]);

/** Outside the layers: they may import anything, and only tests import them. */
export const PRIVATE_PACKAGES: ReadonlySet<string> = new Set(['testkit', 'acceptance', 'bench']);

/** Whether a package must be a function of its arguments: no clock, no chance of its own, no files, no process. */
export function isPure(packageName: string): boolean {
  return packageName === 'screens' || (LAYERS.get(packageName) ?? Number.POSITIVE_INFINITY) <= 2;
}

/** The folder name of one of our packages: `rules` for `@parley/rules`. Undefined for any other import. */
export function ownPackage(specifier: string): string | undefined {
  return /^@parley\/([^/]+)/.exec(specifier)?.[1];
}
