/** What was worked out before and may be needed again: kept for one round longer than it was used. */

/** Results by key. Make it with {@link createMemory}. */
export interface Memory {
  /** Used in this round. */
  now: Map<string, unknown>;
  /** Used in the round before. */
  before: Map<string, unknown>;
}

/** A memory of nothing yet. */
export function createMemory(): Memory {
  return { now: new Map(), before: new Map() };
}

/** Begins another round: what the round before did not use is forgotten. */
export function openRound(memory: Memory): void {
  memory.before = memory.now;
  memory.now = new Map();
}

/**
 * The result of `make`, or what it gave for this key in this round or the one before. A key must hold everything that the result depends on, and the name
 * of what is worked out.
 *
 * @example
 * remember(createMemory(), 'sum 1 2', () => 1 + 2) // => 3
 */
export function remember<T>(memory: Memory, key: string, make: () => T): T {
  const known = memory.now.get(key) ?? memory.before.get(key);
  // What stands under a key was made by a caller with that key, and so of its type.
  const result = known === undefined ? make() : (known as T);
  memory.now.set(key, result);
  return result;
}
