// What the checks of references share: a name that nothing has, and the nearest that something has.
import type { Finding } from '../diagnostic.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Reference, ReferenceKind } from '../references.ts';

/** A finding for every reference of a kind that is not among the known names. */
export function unknownNames(references: readonly Reference[], kind: ReferenceKind, known: readonly string[], what: string): readonly Finding[] {
  return references
    .filter((reference) => reference.kind === kind && !known.includes(reference.name))
    .map(({ name, at, on }) => ({ message: `no ${what} is called \`${name}\``, ...suggestion(name, known), at, on }));
}
