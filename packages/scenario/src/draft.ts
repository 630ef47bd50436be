// What is left of a file when everything that has the wrong shape is taken out: checks of meaning run on it, so that one mistake hides no other.
import type { Path } from './diagnostic.ts';
import type { ScenarioFile } from './schema/scenario.ts';

/** The same shape with holes: what is there has the right type, anything may be missing. */
export type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

/** A scenario file with holes. A key whose value was taken out stays, so that its name is still known. */
export type Draft = Partially<ScenarioFile>;

/** What to take out of the raw value: `hole` keeps the key, `remove` drops it. */
export interface Pruning {
  readonly path: Path;
  readonly as: 'hole' | 'remove';
}

/** The raw value without what is pruned. Changes nothing in place. */
export function prune(raw: unknown, prunings: readonly Pruning[]): Draft {
  if (prunings.some((pruning) => pruning.path.length === 0) || !isContainer(raw)) return {};
  const copy = copyOf(raw);
  for (const pruning of prunings) cut(copy, pruning);
  // Every place that the schema refused is gone, so what remains has the schema's types.
  return copy as Draft;
}

function copyOf<T>(node: T): T {
  if (Array.isArray(node)) return node.map(copyOf) as T & unknown[];
  return isContainer(node) ? (Object.fromEntries(Object.entries(node).map(([name, value]) => [name, copyOf(value)])) as T & object) : node;
}

function cut(root: object, { path, as }: Pruning): void {
  let parent: unknown = root;
  for (const part of path.slice(0, -1)) parent = isContainer(parent) ? (parent as Record<string, unknown>)[String(part)] : undefined;
  const last = path.at(-1);
  if (!isContainer(parent) || last === undefined) return;
  const holder = parent as Record<string, unknown>;
  if (as === 'remove' && !Array.isArray(parent)) delete holder[String(last)];
  else if (Object.hasOwn(holder, String(last))) holder[String(last)] = undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
