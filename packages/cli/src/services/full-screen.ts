/** The game on the whole terminal. Ink is loaded by the terminal package when it is opened. */
import { randomInt } from 'node:crypto';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Host } from '@parley/session';
import { type AppearanceWishes, type Begin, type HousePlaces, runTerminal } from '@parley/terminal';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, waysBack, writeLine } from '../surroundings.ts';
import { editWords } from './editor.ts';
import { stateFolder } from './folders.ts';
import { keepFiles } from './keep-files.ts';
import { openLearned } from './learned.ts';
import { keysNotice, readOwnKeys } from './own-keys.ts';

/** Seeds that are drawn are short, so that they can be read out in a classroom. */
const SEED_MAX = 10_000;
/** The pause before each act of a computer, so that a person can follow. */
const PACE_MS = 150;

/** A new seed for a game. */
export function freshSeed(): string {
  return String(randomInt(1, SEED_MAX));
}

/** Another pace, for tests and for the impatient. */
function paceFrom(wanted: string | undefined): number {
  return wanted !== undefined && /^\d{1,5}$/.test(wanted) ? Number(wanted) : PACE_MS;
}

/** What lies behind the screens. It is much: it is loaded when the first frame is drawn. */
async function places(surroundings: Surroundings): Promise<HousePlaces> {
  const [{ savesFolder }, { makeComputer, variantsFor }] = await Promise.all([import('@parley/session'), import('./computers.ts')]);
  return {
    scenarios: surroundings.shippedFolder,
    saves: savesFolder(stateFolder(surroundings)),
    version: surroundings.version,
    makeComputer,
    variantsFor,
  };
}

export interface FullScreenOptions {
  readonly ascii: boolean;
  /** What was asked about colours; null or missing where nothing was said. */
  readonly colour?: AppearanceWishes['colour'];
  readonly theme?: AppearanceWishes['theme'];
  readonly explain: boolean;
  /** Called with a game that is put aside, over or not. */
  readonly gameLeft?: (host: Host) => void;
}

/** Plays on the full screen, from the title (`begin` null) or straight from a game; the exit code. */
export async function openFullScreen(
  surroundings: Surroundings,
  begin: Begin | null,
  options: FullScreenOptions = { ascii: false, explain: false },
): Promise<number> {
  const { input, output, errors, variables, version } = surroundings;
  const own = await readOwnKeys(surroundings);
  const end = await runTerminal({
    // The caller has seen that both are terminals.
    streams: { stdin: input as ReadStream, stdout: output as WriteStream, stderr: errors as WriteStream },
    env: variables,
    version,
    loadPlaces: () => places(surroundings),
    ascii: options.ascii ? true : null,
    colour: options.colour ?? null,
    theme: options.theme ?? null,
    paceMs: paceFrom(variables['PARLEY_PACE_MS']),
    reasons: options.explain,
    freshSeed,
    edit: (text) => editWords(surroundings, text),
    keep: (name, files) => keepFiles(surroundings, name, files),
    learned: openLearned(stateFolder(surroundings)),
    begin,
    ownKeys: own.overrides,
    notice: keysNotice(own),
    ...(options.gameLeft ? { gameLeft: options.gameLeft } : {}),
    ownsConsole: true,
  });
  if (end.resumable !== null) for (const line of ['The game is saved.', ...waysBack(surroundings, end.resumable)]) writeLine(surroundings, line);
  return end.interrupted ? EXIT.interrupted : EXIT.ok;
}
