/** JSON from a file, and the shapes expected in it. Everything that is wrong is a FileError that names the place. */
import { readFileSync, statSync } from 'node:fs';
import { FileError } from '../cli-error.ts';

const BYTES_MAX = 16 * 1024 * 1024;

/** A value in a file, with the way to it: `problem.json, utilities[0]`. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
  /** What to look up when the shape is wrong: "parley help bargain". */
  readonly help: string;
}

/** The content of a file. Throws FileError `file/not-found`, `file/too-large`, `file/not-readable`, `file/not-json`. */
export function readJsonFile(path: string, help: string): Place {
  try {
    return { value: JSON.parse(textOf(path)), path, help };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const reason = cause.message.replaceAll(/[^\x20-\x7e]/g, ' ');
    throw new FileError(`${path} is not JSON: ${reason}.`, { code: 'file/not-json', hint: `Mend the file. What it should hold: ${help}`, cause });
  }
}

function textOf(path: string): string {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) throw new FileError(`There is no file "${path}".`, { code: 'file/not-found', hint: 'Check the path.' });
  if (about.size > BYTES_MAX)
    throw new FileError(`${path} is larger than 16 MB.`, { code: 'file/too-large', hint: 'Give a file of numbers only, or fewer of them.' });
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    throw new FileError(`${path} cannot be read.`, { code: 'file/not-readable', hint: 'Check that you may read it.', cause });
  }
}

/** A field of an object. */
export function field(place: Place, name: string): Place {
  const { value, path } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'an object');
  if (!Object.hasOwn(value, name)) throw misshapen(place, `${path} has no "${name}"`);
  return { ...place, value: (value as Readonly<Record<string, unknown>>)[name], path: `${path}, ${name}` }; // an object, as looked at above
}

/** The elements of a list; of this many where a number is said. */
export function elements(place: Place, count?: number): readonly Place[] {
  const { value, path } = place;
  if (!Array.isArray(value) || value.length === 0) throw wrong(place, 'a list that is not empty');
  if (count !== undefined && value.length !== count) throw misshapen(place, `${path} has ${value.length} elements where ${count} are needed`);
  return value.map((each: unknown, index) => ({ ...place, value: each, path: `${path}[${index}]` }));
}

export function numberIn(place: Place): number {
  if (typeof place.value !== 'number' || !Number.isFinite(place.value)) throw wrong(place, 'a number');
  return place.value;
}

/** A text, or a number or truth value written as one. */
export function labelIn(place: Place): string {
  if (typeof place.value === 'object') throw wrong(place, 'a text');
  return String(place.value);
}

/** For what is wrong with the content of a file as a whole. */
export function misshapen({ help }: Place, sentence: string): FileError {
  return new FileError(`${sentence}.`, { code: 'file/wrong-shape', hint: `What it should hold: ${help}` });
}
function wrong(place: Place, expected: string): FileError {
  return misshapen(place, `${place.path} should be ${expected}`);
}
