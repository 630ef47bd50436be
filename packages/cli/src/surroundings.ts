/** What the command is given from outside, gathered once in `main.ts`: nothing else reads the process. */
import type { Readable, Writable } from 'node:stream';
import { type Appearance, appearanceFor } from '@parley/terminal';

/** The process as the command sees it: its words, its streams, its folders. A test brings its own. */
export interface Surroundings {
  /** The words after "parley". */
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** The folder of the scenarios that come with Parley. */
  readonly shippedFolder: string;
  /** The folder of the pages that explain diagnostics. */
  readonly pagesFolder: string;
  readonly version: string;
  /** Versions of Node and the platform, for `parley info`. */
  readonly platform: string;
  readonly processId: number;
  /** Calls `work` when the player interrupts (Ctrl-C), once; returns the way to stop that. */
  onInterrupt(work: () => void): () => void;
  /** Ends the program at once, with this exit code. */
  leave(exitCode: number): void;
}

/** Whether a full screen can be drawn and keys can be read. */
export function hasTerminal({ input, output, variables }: Surroundings): boolean {
  return input.isTTY === true && output.isTTY === true && variables['TERM'] !== 'dumb';
}
/** Whether the player asked for plain lines, or nothing else will do. */
export function isPlain(surroundings: Surroundings, asked: boolean): boolean {
  const { variables } = surroundings;
  return asked || !hasTerminal(surroundings) || isSet(variables['PARLEY_SR']) || isSet(variables['INK_SCREEN_READER']);
}
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
/** How the output is drawn on where no flag says otherwise; the full screen decides in the same place. */
function appearance({ output, variables }: Surroundings): Appearance {
  return appearanceFor(variables, { colour: null, theme: null, ascii: null }, output.isTTY === true);
}
/** Whether only ASCII should be written: a locale that is named and is not UTF-8, the bare Linux console, a dumb terminal. */
export function isAscii(surroundings: Surroundings, asked: boolean): boolean {
  return asked || appearance(surroundings).ascii.value;
}
/** Whether the output shows colours: a terminal, unless NO_COLOR, PARLEY_THEME=mono or a dumb terminal says otherwise; or FORCE_COLOR. */
export function hasColours(surroundings: Surroundings): boolean {
  return appearance(surroundings).palette.value !== 'plain';
}
/** How the command is called here: where npm has started it, there need be no `parley` to type. */
export function commandName({ variables }: Pick<Surroundings, 'variables'>): string {
  return isSet(variables['PARLEY_BY_NPM']) ? 'npm run -s parley --' : 'parley';
}
/** The commands that go on with a save, a line each. */
export function waysBack(surroundings: Pick<Surroundings, 'variables'>, save: string): readonly string[] {
  const called = commandName(surroundings);
  const here = called === 'parley' ? [] : [`In this copy of the source: ${called} resume ${save}`];
  return [`To go on: parley resume ${save}`, ...here];
}
/** Writes one line to the output. */
export function writeLine({ output }: Surroundings, text: string): void {
  output.write(`${text}\n`);
}
