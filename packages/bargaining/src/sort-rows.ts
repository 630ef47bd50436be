// Sorting row numbers by a key, for lists of up to millions: a comparison sort takes most of a second for one million.

/** A bucket with more rows than this is sorted by comparing. */
const SMALL_BUCKET = 32;
const BUCKETS_MAX = 1 << 20;

/** Row numbers by ascending key; rows of equal key stay in order. Keys are numbers, none of them NaN. */
export function sortRows(keys: Float64Array): Uint32Array {
  const rows = new Uint32Array(keys.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  const [low, high] = rangeOf(keys);
  const bucketCount = Math.min(BUCKETS_MAX, keys.length + 1);
  const perUnit = (bucketCount - 1) / (high - low);
  if (keys.length < SMALL_BUCKET || !(perUnit > 0 && perUnit < Number.POSITIVE_INFINITY)) return low === high ? rows : sortByComparing(rows, keys);
  const starts = spread(keys, rows, { low, perUnit, bucketCount });
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const [from, to] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
    if (to - from > SMALL_BUCKET) sortByComparing(rows.subarray(from, to), keys);
    else if (to - from > 1) sortByInserting(rows, keys, { from, to });
  }
  return rows;
}

function rangeOf(keys: Float64Array): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  return [low, high];
}

/** How keys fall into buckets of equal width. */
interface Buckets {
  readonly low: number;
  readonly perUnit: number;
  readonly bucketCount: number;
}

/** Puts the rows into the order of their buckets; where each bucket starts, and the end of the last. */
function spread(keys: Float64Array, rows: Uint32Array, { low, perUnit, bucketCount }: Buckets): Uint32Array {
  const starts = new Uint32Array(bucketCount + 1);
  const bucketOf = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row += 1) {
    const bucket = Math.floor(((keys[row] ?? 0) - low) * perUnit);
    bucketOf[row] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < bucketCount; bucket += 1) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < keys.length; row += 1) {
    const bucket = bucketOf[row] ?? 0;
    const place = next[bucket] ?? 0;
    rows[place] = row;
    next[bucket] = place + 1;
  }
  return starts;
}

function sortByComparing(rows: Uint32Array, keys: Float64Array): Uint32Array {
  return rows.sort((one, other) => compare(keys[one] ?? 0, keys[other] ?? 0) || one - other);
}

/** Not by subtracting: infinite keys would give NaN. */
function compare(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sortByInserting(rows: Uint32Array, keys: Float64Array, { from, to }: { readonly from: number; readonly to: number }): void {
  for (let place = from + 1; place < to; place += 1) {
    const row = rows[place] ?? 0;
    const key = keys[row] ?? 0;
    let gap = place;
    while (gap > from && (keys[rows[gap - 1] ?? 0] ?? 0) > key) {
      rows[gap] = rows[gap - 1] ?? 0;
      gap -= 1;
    }
    rows[gap] = row;
  }
}
