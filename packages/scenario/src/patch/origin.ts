// Where the values of merged data stand: in which file, and under which path there.
import type { Path } from '../diagnostic.ts';

/** A value of one file: the files count from 0, the scenario's own, up to the last that is extended. */
export interface Place {
  readonly layer: number;
  readonly path: Path;
}

/** The place of a value, and those of its entries where they were put together from several files. */
export interface Origin {
  readonly place: Place;
  /** By key, or by index written as text; null when all of it stands below `place`. */
  readonly entries: ReadonlyMap<string, Origin> | null;
}

/** The origin of a value that one file holds alone. */
export function originIn(layer: number, path: Path = []): Origin {
  return { place: { layer, path }, entries: null };
}

/** The origin of the entry `name`. */
export function entryOrigin({ place, entries }: Origin, name: string | number): Origin {
  return entries?.get(String(name)) ?? originIn(place.layer, [...place.path, name]);
}

/** Where the value at `path` of the merged data stands; where there is none, where it would stand. */
export function placeOf(origin: Origin, path: Path): Place {
  return path.reduce<Origin>(entryOrigin, origin).place;
}
