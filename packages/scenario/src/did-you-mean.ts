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
  const shown = known.length <= SHOWN_MAX ? known : byDistance(name, known).slice(0, SHOWN_MAX / 2);
  const rest = known.length - shown.length;
  return `known: ${shown.map((one) => `\`${one}\``).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const SHOWN_MAX = 12;

/**
 * The hint of {@link didYouMean}, and what to write instead where only one of `known` can have been meant: as YAML, plain or in quotes.
 *
 * @example
 * suggestion('rusia', ['russia', 'ukraine']) // => { hint: 'did you mean `russia`?', fix: 'russia' }
 */
export function suggestion(name: string, known: readonly string[]): { readonly hint: string; readonly fix?: string } {
  const sure = certainly(name, known);
  return { hint: didYouMean(name, known), ...(sure === null ? {} : { fix: asYaml(sure) }) };
}

/** The one of `known` that `name` is surely a slip of: one or two letters away, fewer in a short name, and no other as near. Letter case is free. */
function certainly(name: string, known: readonly string[]): string | null {
  const far = ([...name].length < 4 ? 0 : [...name].length < 7 ? 1 : 2) as number;
  const near = known.filter((one) => editDistance(name.toLowerCase(), one.toLowerCase()) <= far);
  const [best, ...others] = near.toSorted((a, b) => distanceOf(name, a) - distanceOf(name, b));
  return best !== undefined && others.every((other) => distanceOf(name, other) > distanceOf(name, best)) ? best : null;
}

function asYaml(text: string): string {
  return /^[A-Za-z][\w.:-]*( [\w.-]+)*$/.test(text) && !text.endsWith(':') ? text : JSON.stringify(text);
}

function distanceOf(name: string, one: string): number {
  return editDistance(name.toLowerCase(), one.toLowerCase());
}

function byDistance(name: string, known: readonly string[]): readonly string[] {
  return known.toSorted((a, b) => distanceOf(name, a) - distanceOf(name, b));
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
