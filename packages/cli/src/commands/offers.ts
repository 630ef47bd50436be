/** parley offers: alternating offers between computers. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, neededPlace, parseWords } from './command.ts';
import { formatAsked } from './format.ts';

const STEPS_MAX = 100_000;
/** As in the registry, which is not loaded for a page of help; a test compares them. */
const NAMES = [
  'boulware',
  'linear',
  'conceder',
  'genius-boulware',
  'relative-tit-for-tat',
  'absolute-tit-for-tat',
  'averaged-tit-for-tat',
  'nice-tit-for-tat',
  'micro',
  'fast-micro',
  'hard-headed',
  'agreeable',
  'atlas',
  'closer',
  'micro-closer',
];

export const offers: CliCommand = {
  name: 'offers',
  group: 'study',
  usage: 'DOMAIN.json --strategies BC [--steps 100]',
  summary: 'Play alternating offers between computers.',
  help: [
    'DOMAIN.json holds "issues" (each with its "values") and "parties" (each with its "weights", "values" by issue, and "reservation").',
    '--strategies LETTERS   one letter a party: B Boulware (late), L linear (evenly), C conceder (early)',
    '--strategies NAMES     or one name a party, with commas: closer,agreeable',
    `  names: ${NAMES.slice(0, 8).join(', ')},`,
    `         ${NAMES.slice(8).join(', ')}`,
    '--seed S               what they draw by, where they draw; 1 without it',
    '--steps COUNT          rounds at the most; 100 without it',
    '--format FORM          text (the default) or json',
    'Example: parley offers domain.json --strategies BC --steps 100',
  ],
  async run(words, surroundings) {
    const options = { strategies: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' }, format: { type: 'string' } } as const;
    const parsed = parseWords(words, options, { command: 'offers', placesMax: 1 });
    const file = neededPlace(parsed, 'domain', 'offers');
    const format = formatAsked(parsed);
    const strategies = parsed.text('strategies');
    if (strategies === undefined)
      throw new UsageError('Which strategies?', {
        code: 'cli/missing-word',
        hint: 'Give one letter a party, as in: --strategies BC; or names, as in: --strategies closer,agreeable',
      });
    const steps = Number(parsed.text('steps') ?? 100);
    if (!Number.isInteger(steps) || steps < 1 || steps > STEPS_MAX)
      throw new UsageError(`"${parsed.text('steps')}" is no number of rounds.`, {
        code: 'cli/bad-steps',
        hint: `Use a whole number from 1 to ${STEPS_MAX}.`,
      });
    const { printOffers } = await import('../services/offers.ts');
    return printOffers(surroundings, { file, format, strategies, steps, seed: parsed.text('seed') ?? '1' });
  },
};
