/** Writes down a mistake in Parley. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crashReport } from '../render-error.ts';
import type { Surroundings } from '../surroundings.ts';
import { stateFolder } from './folders.ts';
import { inSources } from './source-places.ts';

const ATTEMPTS_MAX = 1000;

/** The path of the crash file; null when it could not be written. Words of the command are kept, briefs and views are not. */
export function writeCrashFile(error: unknown, surroundings: Surroundings): string | null {
  const folder = join(stateFolder(surroundings), 'crashes');
  const about = [`parley ${surroundings.version}`, surroundings.platform, `words: ${surroundings.words.join(' ')}`];
  const report = inSources(crashReport(error, about));
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return null;
  }
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const path = join(folder, `crash-${surroundings.processId}-${attempt}.txt`);
    if (wrote(path, report)) return path;
  }
  return null;
}
function wrote(path: string, report: string): boolean {
  try {
    writeFileSync(path, report, { flag: 'wx', mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
