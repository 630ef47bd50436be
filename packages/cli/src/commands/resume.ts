/** parley resume: goes on with a saved game. */
import { COLOUR_HELP, COLOUR_OPTIONS, colourWishes } from './colour-options.ts';
import { type CliCommand, parseWords } from './command.ts';

export const resume: CliCommand = {
  name: 'resume',
  group: 'play',
  usage: '[ID]',
  summary: 'Go on with a saved game; without an id, the latest.',
  help: [
    '--plain          lines of text instead of a full screen',
    '--explain        for teaching: say why the computers do what they do, as they do it',
    '--ascii          plain letters only',
    ...COLOUR_HELP,
    'Example: parley resume january-2022-0001',
  ],
  async run(words, surroundings) {
    const options = { plain: { type: 'boolean' }, ascii: { type: 'boolean' }, explain: { type: 'boolean' }, ...COLOUR_OPTIONS } as const;
    const parsed = parseWords(words, options, { command: 'resume', placesMax: 1 });
    const { resumeSaved } = await import('../services/resume.ts');
    return resumeSaved(surroundings, {
      id: parsed.places[0] ?? null,
      plain: parsed.flag('plain'),
      ascii: parsed.flag('ascii'),
      ...colourWishes(parsed),
      explain: parsed.flag('explain'),
    });
  },
};
