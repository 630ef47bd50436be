/** The game on the whole terminal. Ink is loaded here and nowhere else. */
import { randomInt } from 'node:crypto';
import type { Seat } from '@parley/rules';
import { savesFolder } from '@parley/session';
import { type Begin, runTerminal } from '@parley/terminal';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';
import { stateFolder } from './folders.ts';

/** A game to begin at once; null opens the title. `seat` null: the player picks one. */
export interface FullScreenGame {
  readonly source: string;
  readonly seat: Seat | null;
  readonly seed: string;
  readonly level: string;
  readonly profile: string;
}

/** Plays on the full screen; the exit code. */
export async function openFullScreen(surroundings: Surroundings, game: FullScreenGame | null): Promise<number> {
  return open(surroundings, game === null ? null : { kind: 'play', ...game });
}
/** Goes on with a save on the full screen; the exit code. */
export async function openFullScreenSave(surroundings: Surroundings, id: string): Promise<number> {
  return open(surroundings, { kind: 'resume', save: id });
}

/** Seeds that are drawn are short, so that they can be read out in a classroom. */
const SEED_MAX = 10_000;
/** The pause before each act of a computer: long enough to see that somebody acted, short enough not to wait for. */
const PACE_MS = 120;

async function open(surroundings: Surroundings, begin: Begin | null): Promise<number> {
  const { variables, version } = surroundings;
  const pace = Number(variables['PARLEY_PACE_MS'] ?? PACE_MS);
  const { interrupted, resumable } = await runTerminal({
    streams: {
      // The caller has seen that both are terminals.
      stdin: surroundings.input as NodeJS.ReadStream,
      stdout: surroundings.output as NodeJS.WriteStream,
      stderr: surroundings.errors as NodeJS.WriteStream,
    },
    env: variables,
    places: { scenarios: surroundings.shippedFolder, saves: savesFolder(stateFolder(surroundings)), version },
    loadComputers: async () => (await import('./computers.ts')).makeComputer,
    ascii: isAscii(surroundings, surroundings.words.includes('--ascii')),
    colour: surroundings.words.includes('--no-color') ? false : null,
    paceMs: Number.isFinite(pace) && pace >= 0 ? pace : PACE_MS,
    freshSeed: () => String(randomInt(1, SEED_MAX)),
    begin,
  });
  if (resumable !== null) writeLine(surroundings, `The game is saved. To go on: parley resume ${resumable}`);
  return interrupted ? EXIT.interrupted : EXIT.ok;
}
