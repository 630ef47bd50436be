/** The files of a scenario's folder, and no others: a link that leads out of it is as good as no file. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ReadText } from '@parley/scenario';
import { ScenarioFileError } from './session-error.ts';

/** Reads below a folder. The scenario's own file may be a link to anywhere: whoever names it chose it. */
export function readerIn(folder: string, own: string): ReadText {
  const real = realOf(folder);
  return (path) => {
    const whole = join(folder, path);
    return path === own || isInside(whole, real) ? textAt(whole) : undefined;
  };
}

function isInside(path: string, realFolder: string | null): boolean {
  const real = realOf(path);
  return real !== null && realFolder !== null && real.startsWith(realFolder.endsWith(sep) ? realFolder : realFolder + sep);
}
function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** True for a file, or a link to one. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Undefined when there is no such file: a missing brief is for the scenario's own checks to report. Throws ScenarioFileError `scenario/not-readable`. */
export function textAt(path: string): string | undefined {
  if (!isFile(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ScenarioFileError(`${path} cannot be read.`, { code: 'scenario/not-readable', hint: 'Check that you may read it.', cause });
  }
}
