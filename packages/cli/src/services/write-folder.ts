/** New folders, written whole or not at all; and folders written over where that was asked for. */
import { lstatSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError } from '../cli-error.ts';

/** A file to write: its path inside the folder, with forward slashes. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** How to treat a folder that holds something. */
export interface Replacing {
  /** Files of the same names are written over; others stay. */
  readonly mayReplace: boolean;
  /** The next step for who may not. */
  readonly hint: string;
}
const NEVER: Replacing = { mayReplace: false, hint: 'Name a folder that does not exist yet.' };

/** Throws FileError `file/exists` where something is already: only an empty folder may be filled, unless it may be written over. */
export function mustBeFree(folder: string, { mayReplace, hint }: Replacing = NEVER): void {
  const about = statSync(folder, { throwIfNoEntry: false });
  if (about === undefined) return;
  if (!about.isDirectory()) throw new FileError(`"${folder}" is a file.`, { code: 'file/exists', hint: 'Name another folder.' });
  if (!mayReplace && readdirSync(folder).length > 0) throw new FileError(`The folder "${folder}" is not empty.`, { code: 'file/exists', hint });
}

/** Throws FileError `file/exists` where there is anything of that name, be it a link that leads nowhere. */
export function mustNotExist(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
  throw new FileError(`"${path}" is there already.`, { code: 'file/exists', hint: 'Name a folder that does not exist yet.' });
}

/** Writes every file into a folder that is free. Where one cannot be written nothing new is left behind. Throws FileError. */
export function writeFolder(folder: string, files: readonly FileToWrite[], replacing: Replacing = NEVER): void {
  mustBeFree(folder, replacing);
  if (replacing.mayReplace) for (const { path } of files) refuseLinks(folder, path);
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const whole = join(folder, path);
      made.push(...[mkdirSync(dirname(whole), { recursive: true })].flatMap((first) => first ?? []));
      const isNew = lstatSync(whole, { throwIfNoEntry: false }) === undefined;
      writeFileSync(whole, text, { flag: replacing.mayReplace ? 'w' : 'wx' });
      if (isNew) made.push(whole);
    }
  } catch (cause) {
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true });
    throw new FileError(`The folder ${resolve(folder)} cannot be written.`, {
      code: 'file/not-writable',
      hint: 'Check that you may write there and that there is room; nothing was left behind.',
      cause,
    });
  }
}

/** A link inside a folder that is written over would lead the writing out of it. */
function refuseLinks(folder: string, path: string): void {
  const parts = path.split('/');
  for (const at of parts.keys()) {
    const place = join(folder, ...parts.slice(0, at + 1));
    if (isLink(place)) throw new FileError(`${place} is a link.`, { code: 'file/not-writable', hint: 'Take it away, or name another folder.' });
  }
}

/** What cannot be looked at is for the writing to complain of. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}
