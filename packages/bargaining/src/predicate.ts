// Conditions on deals, as data.

/** A condition on the options of a deal, by index. An empty `all` holds, an empty `any` does not. */
export type DealPredicate =
  /** From `min` to `max`, both included. */
  | { readonly kind: 'bound'; readonly issue: number; readonly min: number; readonly max: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly DealPredicate[] }
  | { readonly kind: 'implies'; readonly if: DealPredicate; readonly then: DealPredicate };

/** Judges the options of one deal, in issue order. */
export type DealTest = (options: ArrayLike<number>) => boolean;

/**
 * The condition as a function, quick enough for millions of deals.
 *
 * @example
 * compilePredicate({ kind: 'bound', issue: 0, min: 1, max: 2 })([0, 5]) // => false
 */
export function compilePredicate(predicate: DealPredicate): DealTest {
  switch (predicate.kind) {
    case 'bound':
      return compileBound(predicate);
    case 'all':
      return compileList(predicate.of, true);
    case 'any':
      return compileList(predicate.of, false);
    case 'implies': {
      const condition = compilePredicate(predicate.if);
      const consequence = compilePredicate(predicate.then);
      return (options) => !condition(options) || consequence(options);
    }
  }
}

/**
 * What holds of a deal where the condition does not.
 *
 * @example
 * compilePredicate(negate({ kind: 'bound', issue: 0, min: 1, max: 2 }))([0]) // => true
 */
export function negate(predicate: DealPredicate): DealPredicate {
  switch (predicate.kind) {
    case 'bound': {
      const { issue, min, max } = predicate;
      return {
        kind: 'any',
        of: [
          { kind: 'bound', issue, min: 0, max: min - 1 },
          { kind: 'bound', issue, min: max + 1, max: Number.MAX_SAFE_INTEGER },
        ],
      };
    }
    case 'implies':
      return { kind: 'all', of: [predicate.if, negate(predicate.then)] };
    default:
      return { kind: predicate.kind === 'all' ? 'any' : 'all', of: predicate.of.map(negate) };
  }
}

function compileBound({ issue, min, max }: DealPredicate & { kind: 'bound' }): DealTest {
  return (options) => {
    const option = options[issue] ?? 0;
    return option >= min && option <= max;
  };
}

/** `all` stops at the first that fails, `any` at the first that holds. */
function compileList(parts: readonly DealPredicate[], isAll: boolean): DealTest {
  const tests = parts.map(compilePredicate);
  const [first, second] = tests;
  if (first === undefined) return () => isAll;
  if (second === undefined) return first;
  return (options) => {
    for (const test of tests) if (test(options) !== isAll) return !isAll;
    return isAll;
  };
}
