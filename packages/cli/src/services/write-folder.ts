/** New folders, written whole or not at all. */
import { lstatSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError } from '../cli-error.ts';

/** A file to write: its path inside the folder, with forward slashes. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** Throws FileError `file/exists` where something is already: only an empty folder may be filled. */
export function mustBeFree(folder: string): void {
  const about = statSync(folder, { throwIfNoEntry: false });
  if (about === undefined) return;
  if (!about.isDirectory()) throw new FileError(`"${folder}" is a file.`, { code: 'file/exists', hint: 'Name another folder.' });
  if (readdirSync(folder).length > 0)
    throw new FileError(`The folder "${folder}" is not empty.`, { code: 'file/exists', hint: 'Name a folder that does not exist yet.' });
}

/** Throws FileError `file/exists` where there is anything of that name, be it a link that leads nowhere. */
export function mustNotExist(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
  throw new FileError(`"${path}" is there already.`, { code: 'file/exists', hint: 'Name a folder that does not exist yet.' });
}

/** Writes every file into a folder that is free. Where one cannot be written nothing is left behind. Throws FileError. */
export function writeFolder(folder: string, files: readonly FileToWrite[]): void {
  mustBeFree(folder);
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const whole = join(folder, path);
      made.push(...[mkdirSync(dirname(whole), { recursive: true })].flatMap((first) => first ?? []));
      writeFileSync(whole, text, { flag: 'wx' });
      made.push(whole);
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
