/** parley zone: what could be agreed in a scenario. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';
import { formatAsked } from './format.ts';

export const zone: CliCommand = {
  name: 'zone',
  group: 'study',
  usage: 'SCENARIO [--fallback SEAT=POINTS] [--venue ID]',
  summary: 'Count the deals of a scenario that everybody could accept, and name the best.',
  help: [
    '--fallback SEAT=POINTS   another fallback than the scenario says; may be given several times',
    '--venue ID               one table alone: what it may decide, the rest at the status quo, only its delegations',
    '--format FORM            text (the default) or json',
    'Example: parley zone january-2022 --fallback RU=26',
  ],
  async run(words, surroundings) {
    const options = { fallback: { type: 'string', multiple: true }, venue: { type: 'string' }, format: { type: 'string' } } as const;
    const parsed = parseWords(words, options, { command: 'zone', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'zone');
    const format = formatAsked(parsed);
    const { printZone } = await import('../services/zone.ts');
    return printZone(surroundings, { scenario, format, fallbacks: parsed.all('fallback'), venue: parsed.text('venue') ?? null });
  },
};
