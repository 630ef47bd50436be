// Why nothing is left: the fewest conditions that no row keeps together.
import { type Bits, inNone, intersect, isNone } from './bits.ts';

/**
 * The smallest set of conditions of which every row breaks at least one, in ascending order; null where a row keeps them all. Of several sets of that size,
 * the one that is found first. `breaches` holds, for each condition, the rows that break it.
 *
 * Works from both sides: what a row breaks must be hit by every clashing set, and the smallest set that hits all of these either clashes or leaves a row.
 *
 * Source: A. Ignatiev, A. Previti, M. Liffiton and J. Marques-Silva, "Smallest MUS Extraction with Minimal Hitting Set Dualization" (2015).
 *
 * @example
 * smallestClash([Uint32Array.of(0b01), Uint32Array.of(0b10), Uint32Array.of(0b00)], 2) // => [0, 1]
 */
export function smallestClash(breaches: readonly Bits[], rowCount: number): readonly number[] | null {
  const toHit: number[][] = [];
  let kept: readonly number[] = [];
  while (true) {
    const broken = fewestBroken(breaches, kept, rowCount);
    if (broken === null) return kept;
    if (broken.length === 0) return null;
    toHit.push(broken);
    kept = smallestHit(toHit);
  }
}

/** What some row breaks that keeps all of `kept`, and as few of the others as comes easily; null where no row keeps them. */
function fewestBroken(breaches: readonly Bits[], kept: readonly number[], rowCount: number): number[] | null {
  let left = inNone(
    kept.map((condition) => breaches[condition] ?? new Uint32Array()),
    rowCount,
  );
  if (isNone(left)) return null;
  return breaches.flatMap((rows, condition) => {
    const stay = intersect(left, rows, 'outside');
    if (isNone(stay)) return [condition];
    left = stay;
    return [];
  });
}

/** The smallest set of numbers that has one of every given set; the search goes from small sets to large ones. */
function smallestHit(sets: readonly (readonly number[])[]): readonly number[] {
  const ordered = sets.toSorted((one, other) => one.length - other.length);
  for (let size = 1; ; size += 1) {
    const hit = hitWithin(ordered, [], size);
    if (hit !== null) return hit.toSorted((one, other) => one - other);
  }
}

function hitWithin(sets: readonly (readonly number[])[], chosen: readonly number[], size: number): readonly number[] | null {
  const open = sets.find((set) => !set.some((number) => chosen.includes(number)));
  if (open === undefined) return chosen;
  if (chosen.length === size) return null;
  for (const number of open) {
    const hit = hitWithin(sets, [...chosen, number], size);
    if (hit !== null) return hit;
  }
  return null;
}
