/** Writes what a player keeps of a game into a folder of its own. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFiles } from '@parley/terminal';
import { FileError } from '../cli-error.ts';
import type { Surroundings } from '../surroundings.ts';
import { stateFolder } from './folders.ts';

const NUMBER_MAX = 10_000;

/** Writes the files under a name that none of them has yet, for the player's eyes only; the paths. Throws FileError `file/not-writable`. */
export function keepFiles(surroundings: Pick<Surroundings, 'variables'>, name: string, files: KeptFiles): readonly string[] {
  const folder = join(stateFolder(surroundings), 'exports');
  const bare = name.replaceAll(/[^\w.-]/g, '-');
  const pathsOf = (number: number): readonly string[] => Object.keys(files).map((ending) => join(folder, `${bare}-${number}.${ending}`));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    let number = 1;
    while (number < NUMBER_MAX && pathsOf(number).some((path) => existsSync(path))) number += 1;
    const paths = pathsOf(number);
    for (const [index, text] of Object.values(files).entries()) writeFileSync(paths[index] ?? '', text, { flag: 'wx', mode: 0o600 });
    return paths;
  } catch (cause) {
    throw new FileError(`Nothing can be written to ${folder}.`, {
      code: 'file/not-writable',
      hint: 'Check that you may write there and that the disk has room.',
      cause,
    });
  }
}
