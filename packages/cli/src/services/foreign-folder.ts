/** Folders of other programs. What lies there is not trusted: no link is followed, and nothing is read without end. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { TextFile } from '@parley/scenario';
import { FileError } from '../cli-error.ts';

/** The text files of a folder, and what was passed over. */
export interface ForeignFolder {
  /** Its own name. */
  readonly name: string;
  /** The path of the file that was given, relative to its folder; null when a folder was. */
  readonly named: string | null;
  readonly files: readonly TextFile[];
  /** Sentences. */
  readonly notes: readonly string[];
}

const ENDINGS = /\.(?:xml|json|ya?ml|txt|csv|md)$/i;
const DEPTH_MAX = 5;
const FILES_MAX = 500;
const FILE_BYTES_MAX = 2 * 1024 * 1024;
const ALL_BYTES_MAX = 16 * 1024 * 1024;

/**
 * The files of a folder; of a file, those of the folder it lies in, since one file is never a whole negotiation. Throws FileError `file/not-found`,
 * `file/too-large`, `file/too-many`, `file/not-readable`.
 */
export function readForeignFolder(from: string): ForeignFolder {
  const about = statSync(from, { throwIfNoEntry: false });
  if (about === undefined) throw new FileError(`There is no file or folder "${from}".`, { code: 'file/not-found', hint: 'Check the path.' });
  const isFolder = about.isDirectory();
  if (!isFolder && !about.isFile())
    throw new FileError(`"${from}" is neither a file nor a folder.`, { code: 'file/not-found', hint: 'Check the path.' });
  const folder = resolve(isFolder ? from : dirname(from));
  const notes: string[] = [];
  const ending = isFolder ? null : (/\.[^.]*$/.exec(basename(from))?.[0] ?? null);
  const paths = listFiles(folder, notes).filter((path) => ENDINGS.test(path) || path === resolve(from));
  // Beside a file lie others of its kind; whatever else is in that folder was not meant.
  const meant = isFolder || ending === '.txt' || ending === '.csv' ? paths : paths.filter((path) => isBeside(path, { folder, ending }));
  if (meant.length > FILES_MAX)
    throw new FileError(`There are ${meant.length} files in "${from}".`, { code: 'file/too-many', hint: `Give a folder with at most ${FILES_MAX}.` });
  checkSizes(meant);
  return {
    name: basename(folder),
    named: isFolder ? null : basename(from),
    files: meant.map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), text: textOf(path, notes) })),
    notes,
  };
}

function isBeside(path: string, { folder, ending }: { readonly folder: string; readonly ending: string | null }): boolean {
  const isRecord = basename(path) === 'interchange.json';
  return dirname(path) === folder && (isRecord || ending === null || path.toLowerCase().endsWith(ending.toLowerCase()));
}

/** Whole paths in the order of their names, with 2 before 10. Hidden ones and those of packages are left out. */
function listFiles(folder: string, notes: string[], depth = 1): readonly string[] {
  const order = new Intl.Collator('en', { numeric: true });
  const names = readdirSync(folder).sort((a, b) => order.compare(a, b));
  return names.flatMap((name): readonly string[] => {
    const path = join(folder, name);
    const about = lstatSync(path, { throwIfNoEntry: false });
    if (name.startsWith('.') || name === 'node_modules' || about === undefined) return [];
    if (about.isSymbolicLink()) notes.push(`"${name}" is a link and was not followed.`);
    if (about.isDirectory() && depth < DEPTH_MAX) return listFiles(path, notes, depth + 1);
    return about.isFile() ? [path] : [];
  });
}

function checkSizes(paths: readonly string[]): void {
  const sizes = paths.map((path) => ({ path, bytes: statSync(path).size }));
  const large = sizes.find(({ bytes }) => bytes > FILE_BYTES_MAX);
  if (large)
    throw new FileError(`${large.path} is larger than ${FILE_BYTES_MAX / 1024 / 1024} MB.`, {
      code: 'file/too-large',
      hint: 'Take it out of the folder, or give a smaller negotiation.',
    });
  if (sizes.reduce((sum, { bytes }) => sum + bytes, 0) > ALL_BYTES_MAX)
    throw new FileError('The files of this folder are larger than 16 MB together.', {
      code: 'file/too-large',
      hint: 'Give a folder with one negotiation.',
    });
}

/** UTF-8, or UTF-16 with its mark; what is neither is read as Windows-1252, as old tools wrote it. */
function textOf(path: string, notes: string[]): string {
  const bytes = bytesOf(path);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    notes.push(`"${basename(path)}" is not UTF-8 and was read as Windows-1252: look at its accents.`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new FileError(`${path} cannot be read.`, { code: 'file/not-readable', hint: 'Check that you may read it.', cause });
  }
}
