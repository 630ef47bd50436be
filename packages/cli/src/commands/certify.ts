/** parley certify: one page that judges a scenario. */
import { type CliCommand, neededPlace, parseWords, wholeNumber } from './command.ts';
import { formatAsked } from './format.ts';

const GAMES_DEFAULT = 100;
const GAMES_MAX = 100_000;

export const certify: CliCommand = {
  name: 'certify',
  group: 'study',
  usage: 'SCENARIO [--games N] [--seed S] [--profiles A,B]',
  summary: 'Judge a scenario on one page: what can be agreed, what binds, and how computers play it.',
  help: [
    `--games N        games with each profile; without it ${GAMES_DEFAULT}`,
    '--seed S         the seed of the first game; without it 1000',
    '--profiles A,B   which computers play; without it those for which the scenario declares how often they should agree, else history and skilled',
    '--workers N      how many games at once; without it, one a core',
    '--format FORM    text (the default) or json',
    'The page names the scenario by its digest, and the seeds: anybody who repeats it gets the same seal.',
    'Example: parley certify january-2022',
  ],
  async run(words, surroundings) {
    const options = {
      games: { type: 'string' },
      seed: { type: 'string' },
      profiles: { type: 'string' },
      workers: { type: 'string' },
      format: { type: 'string' },
    } as const;
    const parsed = parseWords(words, options, { command: 'certify', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'certify');
    const { certifyScenario } = await import('../services/certify.ts');
    return certifyScenario(surroundings, {
      scenario,
      games: wholeNumber(parsed, 'games', GAMES_MAX) ?? GAMES_DEFAULT,
      seed: parsed.text('seed') ?? '1000',
      profiles: parsed.text('profiles')?.split(',') ?? null,
      workers: wholeNumber(parsed, 'workers', 256),
      format: formatAsked(parsed),
    });
  },
};
