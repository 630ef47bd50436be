// What a patch took out and others still name.
import type { CheckInput } from '../checks/check.ts';
import type { Diagnostic, Path } from '../diagnostic.ts';
import type { Reference } from '../references.ts';
import { type Layers, spanOfPath } from './layers.ts';
import { isFields } from './merge-patch.ts';
import { originIn, type Place, placeOf } from './origin.ts';
import { patchWords } from './patch-words.ts';

export interface Leftovers {
  /** One for each removal. */
  readonly diagnostics: readonly Diagnostic[];
  /** True for what the checks of references say of the same place again. */
  readonly isLeft: (diagnostic: Diagnostic) => boolean;
}

/** The references of the same file or of those it extends that still name what it took out; nothing where a nearer file puts it back. */
export function leftoversOf(layers: Layers, removals: readonly Place[], { draft, references }: Pick<CheckInput, 'draft' | 'references'>): Leftovers {
  const gone = removals.filter(({ path }) => path.reduce<unknown>(entryOf, draft) === undefined);
  // A delegation without its seat can still be a voice.
  const isAbsent = ({ kind, name }: Reference) => kind === 'voice' && (draft.absent ?? []).includes(name);
  const found = gone.flatMap((removal) => {
    const left = references.filter(
      (reference) => names(reference, removal.path) && !isAbsent(reference) && placeOf(layers.origin, reference.at).layer >= removal.layer,
    );
    return left.length === 0 ? [] : [{ removal, left }];
  });
  const diagnostics = found.map(({ removal, left }) => diagnose(layers, removal, left));
  const places = new Set(diagnostics.flatMap(({ related }) => related.map(({ span }) => JSON.stringify(span))));
  return { diagnostics, isLeft: ({ code, span }) => code.startsWith('S-3') && places.has(JSON.stringify(span)) };
}

function entryOf(node: unknown, part: string | number): unknown {
  return isFields(node) && Object.hasOwn(node, String(part)) ? node[String(part)] : undefined;
}

function names(reference: Reference, [section, id, field, option]: Path): boolean {
  if (reference.kind === 'option') return section === 'issues' && field === 'options' && reference.issue === id && reference.name === option;
  if (field !== undefined) return false;
  if (section === 'seats' && reference.kind === 'pair') return reference.name.split('-').includes(String(id));
  return reference.name === id && (SECTIONS[reference.kind] ?? '') === section;
}

/** Where the names of each kind are given. */
const SECTIONS: Readonly<Record<string, string>> = { seat: 'seats', voice: 'seats', venue: 'venues', issue: 'issues' };

function diagnose(layers: Layers, removal: Place, left: readonly Reference[]): Diagnostic {
  const name = String(removal.path.at(-1));
  const count = left.length === 1 ? 'one place still names it' : `${left.length} places still name it`;
  const isOwn = (reference: Reference) => placeOf(layers.origin, reference.at).layer === removal.layer;
  const first = left.filter((reference) => !isOwn(reference)).map((reference) => remedy(layers, reference))[0];
  const own: Layers = { files: layers.files, origin: originIn(removal.layer) };
  return {
    code: 'S-125',
    severity: 'error',
    message: `\`${name}\` is taken out here, and ${count}`,
    hint:
      first === undefined ? 'take it out of there too' : `take it out of there too, in this file: ${first}${left.length > 1 ? ', and so on' : ''}`,
    span: spanOfPath(own, removal.path, 'key'),
    related: left.map((reference) => ({
      message: isOwn(reference) ? 'named here' : `named here; write ${remedy(layers, reference)}`,
      span: spanOfPath(layers, reference.at, reference.on),
    })),
  };
}

/** What to write in the patch: `null` for a key, and anew what cannot be taken out of. */
function remedy(layers: Layers, { at, on }: Reference): string {
  const { text, isWhole } = patchWords(layers, at, on === 'key' ? 'null' : '…');
  return isWhole && on === 'key' ? text : `${text} without it`;
}
