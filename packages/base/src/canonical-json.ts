// One text per value, and one digest per text: what replays and transcripts are compared by.

import { hash } from 'node:crypto';
import { BugError } from './assert.ts';

/** Anything that JSON can hold without loss. The state of the game is made of nothing else. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Deeper than any state of ours; a value that contains itself ends here with a sentence instead of a full stack. */
const DEPTH_MAX = 100;

/**
 * The value as JSON with sorted keys and no spaces: equal values give equal bytes on every machine.
 *
 * Keys are ordered by UTF-16 code unit. `-0` is written as `0`.
 *
 * @throws BugError, naming the place, on what JSON would lose or change: `undefined`, `NaN`, infinities, bigints, functions, symbols, and objects
 * with a class (Map, Set, Date); also on nesting deeper than 100.
 *
 * @example
 * canonicalJson({ b: [1, true], a: null }) // => '{"a":null,"b":[1,true]}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/**
 * The SHA-256 of a text (as UTF-8): 64 lower-case hexadecimal digits.
 *
 * @example
 * digestOf('').slice(0, 8) // => 'e3b0c442'
 */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * The digest of a growing text: what came before, and the next piece. Costs the same however long the history is.
 *
 * Start with `''`. The pieces are kept apart: rolling `'ab'` differs from rolling `'a'`, then `'b'`.
 *
 * @example
 * rollDigest('', 'first') === rollDigest('', 'second') // => false
 */
export function rollDigest(previous: string, text: string): string {
  return digestOf(`${previous}\n${text}`);
}

function write(value: unknown, path: string[]): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (path.length >= DEPTH_MAX) throw unwritable(`nesting deeper than ${DEPTH_MAX}`, path);
  if (Array.isArray(value)) return writeList(value, path);
  if (isPlainObject(value)) return writeObject(value, path);
  throw unwritable(kindOf(value), path);
}

// Both writers share one path and restore it, so that naming the place of a failure costs next to nothing while all goes well.

function writeList(list: readonly unknown[], path: string[]): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) {
    path.push(String(index));
    text += (index === 0 ? '' : ',') + write(list[index], path);
    path.pop();
  }
  return `[${text}]`;
}

function writeObject(object: Record<string, unknown>, path: string[]): string {
  let text = '';
  for (const key of Object.keys(object).sort()) {
    path.push(key);
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write(object[key], path)}`;
    path.pop();
  }
  return `{${text}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' ? `an object of class ${value?.constructor?.name ?? 'unknown'}` : typeof value;
}

function unwritable(what: string, path: readonly string[]): BugError {
  return new BugError(`${what} cannot be written as JSON, at ${path.length === 0 ? 'the top' : path.slice(0, 12).join('.')}`);
}
