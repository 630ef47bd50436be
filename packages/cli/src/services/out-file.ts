/** The transcript of a game, written where the player wants it. */
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Host, type SavePlan, transcriptText } from '@parley/session';
import { FileError } from '../cli-error.ts';

/** Refuses a file that cannot be written while nothing is lost: before the game. Throws FileError `file/not-writable`. */
export function refuseUnwritable(out: string): void {
  const why = whyUnwritable(resolve(out));
  if (why !== null) throw notWritable(out, why);
}

/** Writes the transcript, over whatever was there. Throws FileError `file/not-writable`. */
export function writeTranscript(out: string, host: Host, parts: Omit<SavePlan, 'folder'>): void {
  try {
    writeFileSync(out, transcriptText(host, parts));
  } catch (cause) {
    throw notWritable(out, whyUnwritable(resolve(out)) ?? 'the system refuses it', cause);
  }
}

/** Half a sentence; null where nothing is in the way. */
function whyUnwritable(path: string): string | null {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isDirectory()) return 'it is a folder';
  if (file) return mayWrite(path) ? null : 'you may not write to it';
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return `there is no folder ${folder}`;
  return mayWrite(folder) ? null : `you may not write in ${folder}`;
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function notWritable(out: string, why: string, cause?: unknown): FileError {
  const hint = 'Give another file with --out.';
  return new FileError(`The transcript cannot be written to ${out}: ${why}.`, {
    code: 'file/not-writable',
    hint,
    ...(cause === undefined ? {} : { cause }),
  });
}
