// Failure as a value, for edges where failing is expected: reading a transcript, a command line, a message.

import { BugError } from './assert.ts';

/** Either a value or the reason why there is none. Test `ok` before reading the rest. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/**
 * A result that holds a value.
 *
 * @example
 * ok(3) // => { ok: true, value: 3 }
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * A result that holds the reason why there is no value.
 *
 * @example
 * fail('empty') // => { ok: false, error: 'empty' }
 */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/**
 * The result with its value changed by `change`; a failure passes through untouched.
 *
 * @example
 * mapResult(ok(3), (n) => n + 1) // => { ok: true, value: 4 }
 */
export function mapResult<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result;
}

/**
 * The value of a result that cannot be a failure here.
 *
 * @throws BugError with `what` and the reason when it is one after all.
 *
 * @example
 * expectOk(ok(3), 'the built-in scenario') // => 3
 */
export function expectOk<T, E>(result: Result<T, E>, what: string): T {
  if (result.ok) return result.value;
  throw new BugError(`${what} failed: ${typeof result.error === 'string' ? result.error : JSON.stringify(result.error)}`);
}
