/** parley rehearse: many games between computers, and what came of them. */
import { UsageError } from '../cli-error.ts';
import type { Surroundings } from '../surroundings.ts';
import { type CliCommand, neededPlace, type Parsed, parseWords, wholeNumber } from './command.ts';
import { formatAsked } from './format.ts';

const GAMES_DEFAULT = 200;
const GAMES_MAX = 1_000_000;
const FILES_MAX = 10_000;

const OPTIONS = {
  games: { type: 'string' },
  seed: { type: 'string' },
  profile: { type: 'string' },
  level: { type: 'string' },
  seats: { type: 'string', multiple: true },
  variant: { type: 'string', multiple: true },
  shard: { type: 'string' },
  workers: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  merge: { type: 'boolean' },
  scenario: { type: 'string' },
} as const;

export const rehearse: CliCommand = {
  name: 'rehearse',
  group: 'study',
  usage: 'SCENARIO [--games N] [--seed S] [--profile NAME] [--out FILE]',
  summary: 'Let computers play a scenario many times on all cores, and report how it went.',
  help: [
    `--games N          how many; without it ${GAMES_DEFAULT}`,
    '--seed S           the seed of the first game; whole numbers count up from it. Without it 1',
    '--profile NAME     how the computers behave: mixed (the default), history, skilled, cautious, …',
    '--level NAME       trainee, envoy (the default), plenipotentiary',
    '--seats RU=history,US=skilled   other profiles for single delegations',
    '--variant RU=wary  the private variant of a delegation, instead of one drawn by each seed',
    '--out FILE         write one line (JSON) a game; broken off, the same command goes on where it stopped',
    '--shard I/N        play only every Nth game, from the Ith: for several machines',
    '--merge FILE …     no games: put the files of shards together, and report; --scenario FILE where it is not one of ours',
    '--workers N        how many games at once; without it, one a core',
    '--format FORM      text (the default) or json',
    'The same seeds give the same lines, whatever the number of workers and shards.',
    'Example: parley rehearse january-2022 --games 200 --seed 1000 --profile skilled',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, OPTIONS, { command: 'rehearse', placesMax: words.includes('--merge') ? FILES_MAX : 1 });
    return parsed.flag('merge') ? merge(parsed, surroundings) : play(parsed, words, surroundings);
  },
};

async function merge(parsed: Parsed, surroundings: Surroundings): Promise<number> {
  neededPlace(parsed, 'file', 'rehearse');
  const { mergeShards } = await import('../services/rehearse.ts');
  const asked = { scenario: parsed.text('scenario') ?? null, out: parsed.text('out') ?? null, format: formatAsked(parsed) };
  return mergeShards(surroundings, { paths: parsed.places, ...asked });
}

async function play(parsed: Parsed, words: readonly string[], surroundings: Surroundings): Promise<number> {
  const scenario = neededPlace(parsed, 'scenario', 'rehearse');
  const [{ rehearse: run }, { readSeatWords }] = await Promise.all([import('../services/rehearse.ts'), import('../services/seat-choices.ts')]);
  return run(surroundings, {
    scenario,
    games: wholeNumber(parsed, 'games', GAMES_MAX) ?? GAMES_DEFAULT,
    seed: seedAsked(parsed),
    profile: parsed.text('profile') ?? 'mixed',
    level: parsed.text('level') ?? 'envoy',
    profiles: readSeatWords(parsed.all('seats'), 'seats'),
    variants: readSeatWords(parsed.all('variant'), 'variant'),
    shard: shardAsked(parsed.text('shard')),
    workers: wholeNumber(parsed, 'workers', 256),
    out: parsed.text('out') ?? null,
    format: formatAsked(parsed),
    again: `parley rehearse ${words.join(' ')}`,
  });
}

const SEED_CHARS_MAX = 80;
function seedAsked(parsed: Parsed): string {
  const seed = parsed.text('seed') ?? '1';
  if (seed !== '' && seed.length <= SEED_CHARS_MAX) return seed;
  throw new UsageError(`A seed has 1 to ${SEED_CHARS_MAX} letters.`, { code: 'cli/bad-seed', hint: 'Use for example: --seed 1000' });
}

/** "2/4": the second of four. */
function shardAsked(text: string | undefined): { readonly index: number; readonly count: number } | null {
  if (text === undefined) return null;
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UsageError(`"${text}" is no part of a whole.`, { code: 'cli/bad-shard', hint: 'Write for example: --shard 1/4, up to --shard 4/4' });
}
