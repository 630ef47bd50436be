/** The file of a rehearsal: begun, gone on with, and put in order. */
import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { mergeRehearsals, type RehearsalPlan, type RehearsalRecord, type RehearsedGame, readRehearsal, rehearsalLine } from '@parley/analysis';
import { FileError } from '../cli-error.ts';

const BYTES_MAX = 512 * 1024 * 1024;
const HINT = 'Give a file that "parley rehearse --out" has written.';

/** The record in a file. Throws FileError `file/not-found`, `file/too-large`, `file/not-readable`, `file/wrong-shape`. */
export function readRehearsalFile(path: string): RehearsalRecord {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) throw new FileError(`There is no file "${path}".`, { code: 'file/not-found', hint: 'Check the path.' });
  if (about.size > BYTES_MAX) throw new FileError(`${path} is larger than 512 MB.`, { code: 'file/too-large', hint: HINT });
  const record = readRehearsal(textOf(path));
  if (record.ok) return record.value;
  throw new FileError(`${path}, line ${record.error.line}: ${record.error.problem}.`, { code: 'file/wrong-shape', hint: HINT });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new FileError(`${path} cannot be read.`, { code: 'file/not-readable', hint: 'Check that you may read it.', cause });
  }
}

/** Several files as one record. Throws FileError `file/other-rehearsal` for one that does not belong to the first, and as {@link readRehearsalFile}. */
export function mergeFiles(paths: readonly string[]): RehearsalRecord {
  const merged = mergeRehearsals(paths.map(readRehearsalFile));
  if (merged.ok) return merged.value;
  const { record, problem } = merged.error;
  throw new FileError(`${paths[record] ?? ''} cannot be merged with ${paths[0] ?? ''}: ${problem}.`, {
    code: 'file/other-rehearsal',
    hint: 'Merge files of one rehearsal: the same scenario, seed, games and profiles, shard by shard.',
  });
}

/** Where the lines of a running rehearsal go. */
export interface RehearsalFile {
  /** Games that the file held already. */
  readonly games: readonly RehearsedGame[];
  add(line: string): void;
  /** Puts the games in order, where a broken-off run had left gaps. */
  tidy(record: RehearsalRecord): void;
}

/**
 * The file of a rehearsal: a new one, or one of the same plan that was broken off. Throws FileError `file/other-rehearsal` for a file that holds
 * something else, `file/not-writable`, and as {@link readRehearsalFile}.
 */
export function openRehearsalFile(path: string, plan: RehearsalPlan): RehearsalFile {
  const exists = statSync(path, { throwIfNoEntry: false }) !== undefined;
  const games = exists ? earlierGames(path, plan) : [];
  writeWhole(path, { plan, games });
  return {
    games,
    add: (line) => writing(path, () => appendFileSync(path, `${line}\n`)),
    tidy: (record) => writeWhole(path, record),
  };
}

function earlierGames(path: string, plan: RehearsalPlan): readonly RehearsedGame[] {
  const earlier = readRehearsalFile(path);
  if (rehearsalLine(earlier.plan) === rehearsalLine(plan)) return earlier.games;
  throw new FileError(`${path} holds another rehearsal.`, {
    code: 'file/other-rehearsal',
    hint: 'Write to another file; or give the scenario, seed, games and profiles of that file to go on with it.',
  });
}

/** As a whole beside it first, so that no moment finds half a file. */
function writeWhole(path: string, { plan, games }: RehearsalRecord): void {
  const draft = `${path}.part`;
  writing(path, () => {
    writeFileSync(draft, [plan, ...games].map((content) => `${rehearsalLine(content)}\n`).join(''));
    renameSync(draft, path);
  });
}

function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new FileError(`The rehearsal cannot be written to ${path}.`, {
      code: 'file/not-writable',
      hint: 'Check that the folder exists and that you may write to it.',
      cause,
    });
  }
}

/** Writes a merged record. Throws FileError `file/not-writable`. */
export function writeRehearsalFile(path: string, record: RehearsalRecord): void {
  writeWhole(path, record);
}
