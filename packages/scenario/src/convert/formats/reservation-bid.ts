// A bid, perhaps a partial one, whose utility stands for a reservation: the same, or the least above it.

export interface Bid {
  /** By issue: the option, or null where the bid leaves the issue open, which adds nothing. */
  readonly options: readonly (number | null)[];
  readonly utility: number;
}

/** Equal within rounding. */
const NEAR = 1e-9;
/** Up to so many sums are looked at one by one; more are thinned to fewer, and the bid found is then near the best, not surely the best. */
const SUMS_MAX = 80_000;
const SUMS_KEPT = 2_000;

/**
 * The bid whose utility is the least at or above `target`, so that the deals at or above it are the deals at or above the target; the best bid where none
 * reaches it. The issues are cut in two halves, whose sums are then matched (Horowitz & Sahni, 1974).
 *
 * @example
 * findBid([[0, 0.4], [0.6, 0.2]], 0.55) // => { options: [1, 1], utility: 0.6000000000000001 }
 */
export function findBid(worths: readonly (readonly number[])[], target: number): Bid {
  const place = Math.ceil(worths.length / 2);
  const [left, right] = [sumsOf(worths.slice(0, place)), sumsOf(worths.slice(place))];
  let best: { readonly left: Sum; readonly right: Sum; readonly utility: number } | null = null;
  let from = right.length - 1;
  for (const one of left) {
    while (from > 0 && one.total + (right[from - 1]?.total ?? Number.NEGATIVE_INFINITY) >= target - NEAR) from -= 1;
    const other = right[from];
    if (other === undefined) continue;
    const utility = one.total + other.total;
    if (utility >= target - NEAR && (best === null || utility < best.utility)) best = { left: one, right: other, utility };
  }
  if (best !== null) return { options: [...optionsOf(best.left), ...optionsOf(best.right)], utility: best.utility };
  const options = worths.map((worth) => worth.indexOf(Math.max(...worth)));
  return { options, utility: worths.reduce((sum, worth) => sum + Math.max(...worth), 0) };
}

interface Sum {
  readonly total: number;
  readonly option: number | null;
  readonly before: Sum | null;
}

/** Every sum of one worth or none per issue, from small to large, equal ones once. */
function sumsOf(worths: readonly (readonly number[])[]): readonly Sum[] {
  let sums: readonly Sum[] = [{ total: 0, option: null, before: null }];
  for (const worth of worths) {
    const choices = [{ option: null, value: 0 }, ...worth.map((value, option) => ({ option, value }))];
    if (sums.length * choices.length > SUMS_MAX) sums = thinned(sums);
    const all = sums.flatMap((before) => choices.map(({ option, value }): Sum => ({ total: before.total + value, option, before })));
    sums = all.sort((a, b) => a.total - b.total).filter((sum, at, list) => at === 0 || sum.total - (list[at - 1]?.total ?? 0) > 1e-13);
  }
  return sums;
}

function thinned(sums: readonly Sum[]): readonly Sum[] {
  const step = (sums.length - 1) / (SUMS_KEPT - 1);
  return step <= 1 ? sums : Array.from({ length: SUMS_KEPT }, (_, at) => sums[Math.round(at * step)]).filter((sum) => sum !== undefined);
}

function optionsOf(sum: Sum): readonly (number | null)[] {
  const options: (number | null)[] = [];
  for (let at: Sum | null = sum; at?.before != null; at = at.before) options.unshift(at.option);
  return options;
}
