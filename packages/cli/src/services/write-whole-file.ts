/** A file that is there whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { FileError } from '../cli-error.ts';
import type { Surroundings } from '../surroundings.ts';

/** Writes beside the place and puts the file there at the end, over what was there. Throws FileError `file/not-writable`. */
export function writeWholeFile({ processId }: Pick<Surroundings, 'processId'>, path: string, text: string): void {
  const beside = `${path}.${processId}.part`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new FileError(`The file ${path} cannot be written.`, {
      code: 'file/not-writable',
      hint: 'Check that the folder exists and that you may write to it.',
      cause,
    });
  }
}
