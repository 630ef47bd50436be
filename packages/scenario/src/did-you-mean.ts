// The nearest known name to a mistyped one.

/**
 * A hint with the nearest of `known` to `name`, or the whole list when it is short and none is near.
 *
 * @example
 * didYouMean('rusia', ['russia', 'ukraine']) // => 'did you mean `russia`?'
 */
export function didYouMean(name: string, known: readonly string[]): string {
  const best = nearest(name, known);
  if (best !== null) return `did you mean \`${best}\`?`;
  if (known.length === 0) return 'none is defined yet';
  return known.length <= 12 ? `known: ${known.map((one) => `\`${one}\``).join(', ')}` : `there are ${known.length} to choose from`;
}

/** The nearest of `known`, when it is near enough: a third of its letters may differ, and letter case is free. */
export function nearest(name: string, known: readonly string[]): string | null {
  const ranked = known.map((one) => ({ one, distance: editDistance(name.toLowerCase(), one.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : null;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words, of which only the first 60 letters count. */
export function editDistance(a: string, b: string): number {
  const from = [...a].slice(0, 60);
  const to = [...b].slice(0, 60);
  let before: number[] = [];
  let last = to.map((_, index) => index).concat(to.length);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replace = at(last, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replace, swap));
    }
    before = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
