// Sets of rows, one bit a row: a million rows are united or counted in a fraction of a millisecond.

/** Rows 0 to count − 1; bits beyond are 0. */
export type Bits = Uint32Array;

/** No row of `count`. */
export function noBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

/** Whether a row is in the set. */
export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** Takes a row into the set. */
export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** Takes the rows from `from` to before `to` into the set. */
export function setRange(bits: Bits, from: number, to: number): void {
  let row = from;
  for (; row < to && (row & 31) !== 0; row += 1) setBit(bits, row);
  for (; row + 32 <= to; row += 32) bits[row >>> 5] = 0xffff_ffff;
  for (; row < to; row += 1) setBit(bits, row);
}

/** How many rows are in the set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) {
    let rest = word - ((word >>> 1) & 0x5555_5555);
    rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333);
    count += (((rest + (rest >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
  }
  return count;
}

/** The rows that are in any of the sets. */
export function unite(sets: readonly Bits[], count: number): Bits {
  const all = noBits(count);
  for (const set of sets) for (let word = 0; word < all.length; word += 1) all[word] = (all[word] ?? 0) | (set[word] ?? 0);
  return all;
}

/** The rows that are in none of the sets. */
export function inNone(sets: readonly Bits[], count: number): Bits {
  const all = unite(sets, count);
  for (let word = 0; word < all.length; word += 1) all[word] = ~(all[word] ?? 0);
  const last = count & 31;
  if (last !== 0) all[all.length - 1] = (all[all.length - 1] ?? 0) & (2 ** last - 1);
  return all;
}

/** The rows of the first set that are in the second as well, or with `'outside'` those that are not. */
export function intersect(first: Bits, second: Bits, side: 'inside' | 'outside' = 'inside'): Bits {
  return first.map((word, at) => word & (side === 'inside' ? (second[at] ?? 0) : ~(second[at] ?? 0)));
}

/** Whether no row is in the set. */
export function isNone(bits: Bits): boolean {
  return bits.every((word) => word === 0);
}

/** The rows that are in exactly one of the sets. */
export function inOne(sets: readonly Bits[], count: number): Bits {
  const once = noBits(count);
  const twice = noBits(count);
  for (const set of sets) {
    for (let word = 0; word < once.length; word += 1) {
      twice[word] = (twice[word] ?? 0) | ((once[word] ?? 0) & (set[word] ?? 0));
      once[word] = (once[word] ?? 0) | (set[word] ?? 0);
    }
  }
  return intersect(once, twice, 'outside');
}
