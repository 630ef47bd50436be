// Chance, always from a seed. The only file that knows the generator (Alea): nothing else in Parley may draw.

import seedrandom from 'seedrandom';
import { assert } from './assert.ts';

/** What a draw is for, outermost first: venue, round, seat, act, object, number. Order and type matter: `1` and `'1'` are different keys. */
export type DrawKey = readonly (string | number)[];

/** A stream of draws. Each call moves it on; two streams from the same seed and key give the same draws in the same order. */
export type Random = {
  /** The next number: from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 (included) to `count` (excluded). Throws BugError unless `count` is a whole number from 1 to 2^32. */
  integer(count: number): number;
  /** One of `list`, each equally likely. Throws BugError when it is empty. */
  pick<T>(list: readonly T[]): T;
  /** A new list with the same items in a random order; `list` stays as it is. */
  shuffle<T>(list: readonly T[]): T[];
};

/**
 * One number from 0 (included) to 1 (excluded) that depends on the seed and the key alone: not on what was drawn before.
 *
 * Two draws for two purposes need two keys; the same key gives the same number again.
 *
 * @throws BugError when a number in the key is not finite.
 *
 * @example
 * drawKeyed('13cf', ['geneva', 2, 'france', 'probe', 0]) === drawKeyed('13cf', ['geneva', 2, 'france', 'probe', 0]) // => true
 */
export function drawKeyed(seed: string, key: DrawKey): number {
  return startStream(seed, key)();
}

/**
 * A stream of draws from a seed and, where one seed serves several purposes, a key.
 *
 * For tests and computers. The rules use {@link drawKeyed}, so that a draw never depends on the draws before it.
 *
 * @throws BugError when a number in the key is not finite.
 *
 * @example
 * createRandom('demo').shuffle([1, 2, 3]).length // => 3
 */
export function createRandom(seed: string, key: DrawKey = []): Random {
  const next = startStream(seed, key);

  function integer(count: number): number {
    assert(Number.isInteger(count) && count >= 1 && count <= 2 ** 32, () => `a whole number cannot be drawn below ${count}`);
    return Math.floor(next() * count);
  }

  function pick<T>(list: readonly T[]): T {
    assert(list.length > 0, 'nothing can be picked from an empty list');
    return list[integer(list.length)] as T; // inside the list: integer stays below its length
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.map(() => rest.splice(integer(rest.length), 1)[0] as T); // one item leaves per step, so there always is one
  }

  return { next, integer, pick, shuffle };
}

/** JSON keeps ('a', 'b') and ('a,b') apart, and '1' and 1. */
function startStream(seed: string, key: DrawKey): () => number {
  assert(
    key.every((part) => typeof part === 'string' || Number.isFinite(part)),
    'a draw is keyed by a number that is not finite',
  );
  return seedrandom.alea(JSON.stringify([seed, ...key]));
}
