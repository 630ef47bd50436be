/** Saves: one file per game, which is its transcript. A line that was acknowledged is on the disk, whatever happens next. */
import { closeSync, fdatasyncSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { headerLine, parseTranscript, type Transcript, type TranscriptHeader } from '@parley/engine';
import { freshSaveId, pathOfSave } from './save-names.ts';
import { SaveError } from './session-error.ts';

/** An open save. */
export interface Journal {
  /** The name of the file without its ending: "january-2022-0007". */
  readonly id: string;
  readonly path: string;
  /** Adds one line, with its line break. When it returns, the line is on the disk. Throws SaveError when it is not, and then none of it is. */
  append(line: string): void;
  /** Closes the file; further appending throws. */
  close(): void;
}

/**
 * A new save in a folder, which is made when it is not there; the header and the opening are on the disk when it returns.
 *
 * @throws SaveError `save/not-writable`
 */
export function createJournal(folder: string, header: TranscriptHeader, openingLine: string): Journal {
  return guarded(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (let attempt = 0; ; attempt += 1) {
      const id = freshSaveId(folder, header.scenario.id, attempt);
      const fd = openNew(pathOfSave(folder, id));
      if (fd === null) continue;
      const journal = journalOn(fd, id, pathOfSave(folder, id));
      journal.append(headerLine(header) + openingLine);
      syncFolder(folder);
      return journal;
    }
  });
}

/** Null when another game has just taken the name. */
function openNew(path: string): number | null {
  try {
    return openSync(path, 'ax', 0o600);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return null;
    throw cause;
  }
}

/** A new file is found after a power cut only when its folder was written too. Some systems cannot open a folder; there nothing more can be done. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    return;
  }
}

/** What a save holds. */
export interface ReadSave {
  readonly transcript: Transcript;
  /** Bytes of its whole lines; what follows was torn off while it was written. */
  readonly byteCount: number;
}

/**
 * The transcript of a save.
 *
 * @throws SaveError `save/not-found`, `save/not-readable`; `save/damaged` with the line where it stops making sense
 */
export function readSave(folder: string, id: string): ReadSave {
  return readFrom(pathOfSave(folder, id), 'save');
}

/** As {@link readSave}, for a transcript anywhere; what is said of it speaks of a transcript then. */
export function readTranscriptFile(path: string): ReadSave {
  return readFrom(path, 'transcript');
}

function readFrom(path: string, noun: 'save' | 'transcript'): ReadSave {
  const bytes = bytesOf(path, noun);
  const parsed = parseTranscript(bytes.toString('utf8'));
  if (!parsed.ok) {
    const { line, what, code } = parsed.error;
    throw new SaveError(`The ${noun} ${path} cannot be read: line ${line}. ${what}.`, { code: 'save/damaged', hint: hintFor(code, line) });
  }
  return { transcript: parsed.value.transcript, byteCount: endOfLine(bytes, parsed.value.lineCount) };
}

function bytesOf(path: string, noun: 'save' | 'transcript'): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw notReadable(path, noun, cause);
  }
}

function hintFor(code: string, line: number): string {
  if (code === 'other-format') return 'Open it with the version of Parley that wrote it.';
  return line > 2
    ? `Keep a copy, then cut the file before line ${line}: what stands before it can be played on.`
    : 'Nothing in it can be played; begin a new game.';
}

function endOfLine(bytes: Uint8Array, lineCount: number): number {
  let end = 0;
  for (let line = 0; line < lineCount; line += 1) end = bytes.indexOf(10, end) + 1;
  return end;
}

/**
 * A save, opened to be played on: a torn tail is cut off first.
 *
 * @throws SaveError as {@link readSave}, and `save/not-writable`
 */
export function reopenJournal(folder: string, id: string): { readonly journal: Journal; readonly transcript: Transcript } {
  const path = pathOfSave(folder, id);
  const { transcript, byteCount } = readFrom(path, 'save');
  return guarded(path, () => {
    const fd = openSync(path, 'a');
    ftruncateSync(fd, byteCount);
    return { journal: journalOn(fd, id, path), transcript };
  });
}

function journalOn(fd: number, id: string, path: string): Journal {
  let length = fstatSync(fd).size;
  return {
    id,
    path,
    append(line) {
      const bytes = new TextEncoder().encode(line);
      // Two programs with one save open would mix their games: whoever comes second stops before it writes.
      if (guarded(path, () => fstatSync(fd).size) !== length) throw changedUnderneath(path);
      try {
        writeWhole(fd, bytes);
        fdatasyncSync(fd);
      } catch (cause) {
        takeBack(fd, length);
        throw notWritable(path, cause);
      }
      length += bytes.length;
    },
    close: () => closeSync(fd),
  };
}

/** One write, as a rule: only a full disk makes it shorter, and then the next one says so. */
function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

function takeBack(fd: number, length: number): void {
  try {
    ftruncateSync(fd, length);
  } catch {
    return; // the file is past saving here; reading it drops the torn line
  }
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof SaveError ? cause : notWritable(path, cause);
  }
}

function notWritable(path: string, cause: unknown): SaveError {
  const hint = codeOf(cause) === 'ENOSPC' ? 'The disk is full: make room, then go on.' : 'Check that the folder exists and that you may write to it.';
  return new SaveError(`The game cannot be saved in ${path}.`, { code: 'save/not-writable', hint, cause });
}

function notReadable(path: string, noun: 'save' | 'transcript', cause: unknown): SaveError {
  const list = 'List the saves with `parley saves`.';
  if (codeOf(cause) === 'ENOENT') return new SaveError(`There is no ${noun} at ${path}.`, { code: 'save/not-found', hint: list, cause });
  const [what, hint] = codeOf(cause) === 'EISDIR' ? ['it is a folder', list] : ['the system refuses it', 'Check that you may read it.'];
  return new SaveError(`The ${noun} ${path} cannot be read: ${what}.`, { code: 'save/not-readable', hint, cause });
}

function changedUnderneath(path: string): SaveError {
  const hint = 'Close one of the two, then resume the game: it goes on from what the other has written.';
  return new SaveError(`Another program is writing to ${path}.`, { code: 'save/changed-underneath', hint });
}

function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}

/** Where saves lie in a state folder (`~/.local/state/parley`). */
export function savesFolder(stateFolder: string): string {
  return join(stateFolder, 'saves');
}
