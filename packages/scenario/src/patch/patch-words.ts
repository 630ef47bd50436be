// How a place of the merged data is written in a patch: `private: {RU: {points: {aegis: null}}}`.
import type { Path } from '../diagnostic.ts';
import { type SourceMap, writtenAt } from '../source-map.ts';
import { type Origin, placeOf } from './origin.ts';

/** What to write, on one line. Where a list or a test stands in the way, it is written anew: then the words end there with `…`. */
export interface PatchWords {
  readonly text: string;
  /** False where the words end before the path does. */
  readonly isWhole: boolean;
}

/** The words for a path of the merged data, with `value` at their end. */
export function patchWords(layers: { readonly files: readonly SourceMap[]; readonly origin: Origin }, path: Path, value: string): PatchWords {
  const steps: string[] = [];
  for (const [index, part] of path.entries()) {
    const id = typeof part === 'number' ? idAt(layers, path.slice(0, index + 1)) : part;
    if (id === null) break;
    steps.push(id);
    if (part === 'when') break;
  }
  const isWhole = steps.length === path.length && path.at(-1) !== 'when';
  const [first = '', ...rest] = steps;
  const inner = rest.reduceRight((words, step) => `{${step}: ${words}}`, isWhole ? value : '…');
  return { text: `\`${first}: ${inner}\``, isWhole };
}

/** The id by which a patch names the entry of a list; null where the list is replaced whole. */
function idAt({ files, origin }: { readonly files: readonly SourceMap[]; readonly origin: Origin }, path: Path): string | null {
  if (path.length !== 2 || !(path[0] === 'events' || path[0] === 'outcomes')) return null;
  const place = placeOf(origin, [...path, 'id']);
  const source = files[place.layer];
  return (source === undefined ? undefined : writtenAt(source, place.path)) ?? null;
}
