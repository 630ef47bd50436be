// In which order the entries of a patched map stand, where the order means something.
import type { Path } from '../diagnostic.ts';
import type { CodedFinding } from '../structure.ts';

/** The names of one map: before the patch, after it, and in the patch itself. */
export interface Naming {
  readonly path: Path;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly named: readonly string[];
}

/** A patch that names every entry gives the order; otherwise all stay where they were, and new ones come last. */
export function keyOrder({ after, named }: Naming): readonly string[] {
  const kept = named.filter((name) => after.includes(name));
  return kept.length === after.length ? kept : after;
}

/** Half an order would be lost in silence: a patch that turns entries round must name them all. */
export function orderComplaint(naming: Naming): CodedFinding | null {
  const { path, before, after, named } = naming;
  const unnamed = after.filter((name) => !named.includes(name));
  const steps = named.filter((name) => after.includes(name)).map((name) => (before.includes(name) ? before.indexOf(name) : before.length));
  const isTurned = steps.some((step, index) => step < (steps[index - 1] ?? 0));
  if (unnamed.length === 0 || !isTurned || !matters(path)) return null;
  const shown = unnamed.map((name) => `\`${name}:\``).join(', ');
  return {
    code: 'S-124',
    finding: {
      message: `\`${path.at(-1)}\` has a new order here, but not all of its entries`,
      hint: `name the others too, with nothing after the colon, each in its place: ${shown}`,
      at: path,
      on: 'key',
    },
  };
}

/** Delegations, issues and events can be told in any order; tables, options and endings cannot. */
function matters(path: Path): boolean {
  return ['venues', 'options', 'outcomes'].includes(String(path.at(-1)));
}
