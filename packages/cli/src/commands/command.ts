/** What a command of the command line is. Commands only parse; services do the work, and are loaded when they are needed. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../cli-error.ts';
import type { Surroundings } from '../surroundings.ts';

/** Whom a command is for: who plays, who writes scenarios, who studies what could be agreed; and the rest. */
export type CommandGroup = 'play' | 'write' | 'study' | 'other';

export interface CliCommand {
  /** The words that call it: "play", "scenario graph". */
  readonly name: string;
  /** Where the help lists it. */
  readonly group: CommandGroup;
  /** What follows the name: "[SCENARIO] --seat ID". */
  readonly usage: string;
  readonly summary: string;
  /** Lines of its own help: options, and an example in a line that begins with "Example: parley". */
  readonly help: readonly string[];
  /** Does it; the exit code. `words` are those after its name. */
  run(words: readonly string[], surroundings: Surroundings): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;
export interface Parsed {
  readonly places: readonly string[];
  /** The value of a text option; undefined when it was not given. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** Every value of an option that may be given several times. */
  all(name: string): readonly string[];
}

/**
 * Words read as options and places. Throws UsageError `cli/bad-option` for an unknown option or one without its value, `cli/too-many-words` for more
 * places than `placesMax`.
 */
export function parseWords(
  words: readonly string[],
  options: Options,
  { command, placesMax }: { readonly command: string; readonly placesMax: number },
): Parsed {
  const parsed = read(words, options, command);
  const [extra] = parsed.positionals.slice(placesMax);
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many.`, { code: 'cli/too-many-words', hint: hintFor(command) });
  const values = parsed.values as Readonly<Record<string, unknown>>; // strings, lists of them and booleans, as the options say
  return {
    places: parsed.positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
    all: (name) => [values[name] ?? []].flat().map(String),
  };
}
function read(words: readonly string[], options: Options, command: string): { readonly positionals: readonly string[]; readonly values: object } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new UsageError(`${message?.replace(/\.$/, '')}.`, { code: 'cli/bad-option', hint: hintFor(command), cause });
  }
}
function hintFor(command: string): string {
  return command === '' ? 'See: parley --help' : `See: parley help ${command}`;
}

/** A place that must be there. Throws UsageError `cli/missing-word`. */
export function neededPlace(parsed: Parsed, what: string, command: string): string {
  const [place] = parsed.places;
  if (place !== undefined) return place;
  throw new UsageError(`Which ${what}?`, { code: 'cli/missing-word', hint: hintFor(command) });
}

/** A whole number from 1 to `max`; null where the option was not given. Throws UsageError `cli/bad-number`. */
export function wholeNumber(parsed: Parsed, name: string, max: number): number | null {
  const text = parsed.text(name);
  if (text === undefined) return null;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= max) return number;
  throw new UsageError(`"${text}" is no number for --${name}.`, { code: 'cli/bad-number', hint: `Use a whole number from 1 to ${max}.` });
}
