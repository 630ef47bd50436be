/** Plays a game in plain lines over the program's streams. */
import { createInterface } from 'node:readline';
import type { ScenarioFace, Seat } from '@parley/rules';
import type { Host } from '@parley/session';
import { chooseSeat, type PlainParts, runPlain } from '@parley/terminal';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, waysBack, writeLine } from '../surroundings.ts';
import { makeComputer } from './computers.ts';
import { keysNotice, readOwnKeys } from './own-keys.ts';

const WIDTH_MIN = 20;
const WIDTH_MAX = 100;
const WIDTH_USUAL = 80;

/** One reader for the whole program: a second one would lose the lines that the first has read ahead. */
export interface PlainReader {
  readonly parts: Pick<PlainParts, 'input' | 'write' | 'width' | 'ascii' | 'interactive'>;
  close(): void;
}
export function openPlainReader(surroundings: Surroundings, options: { readonly ascii: boolean }): PlainReader {
  const { input, output } = surroundings;
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  const parts = {
    input: reader,
    write: (text: string) => void output.write(text),
    // A terminal that does not know its width says 0.
    width: Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, output.columns || WIDTH_USUAL)),
    ascii: isAscii(surroundings, options.ascii),
    interactive: input.isTTY === true,
  };
  return { parts, close: () => reader.close() };
}

/** The seat that somebody picks; null when nobody did. */
export function askForSeat(reader: PlainReader, face: ScenarioFace): Promise<Seat | null> {
  return chooseSeat(face, reader.parts);
}

/** What is played in lines. */
export interface PlainSeat {
  readonly host: Host;
  readonly seat: Seat;
  readonly reasons: boolean;
  /** What is left to do when the player interrupts, before the program ends. */
  readonly onInterrupt?: () => void;
}

/** Plays one seat to its end; the exit code. An interrupt prints the way back to the game, which is saved after every act. */
export async function playPlain(surroundings: Surroundings, reader: PlainReader, { onInterrupt, ...game }: PlainSeat): Promise<number> {
  const { host } = game;
  const back = host.saveId === null ? [] : waysBack(surroundings, host.saveId);
  const own = await readOwnKeys(surroundings);
  const notice = keysNotice(own);
  if (notice !== null) writeLine(surroundings, notice);
  const stop = surroundings.onInterrupt(() => {
    for (const line of ['', ...(back.length === 0 ? [] : ['The game is saved.']), ...back]) writeLine(surroundings, line);
    onInterrupt?.();
    surroundings.leave(EXIT.interrupted);
  });
  try {
    await runPlain({ ...reader.parts, ...game, makeComputer, waysBack: back, ownKeys: own.overrides });
    return EXIT.ok;
  } finally {
    stop();
    reader.close();
    host.close();
  }
}
