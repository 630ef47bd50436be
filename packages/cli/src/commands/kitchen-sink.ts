/** parley kitchen-sink: the page of all components, for whoever changes them. No help lists it. */
import { COLOUR_OPTIONS, colourWishes } from './colour-options.ts';
import { type CliCommand, parseWords } from './command.ts';

export const kitchenSink: CliCommand = {
  name: 'kitchen-sink',
  group: 'other',
  usage: '[--plain] [--ascii]',
  summary: 'Show every component of the screens in every state.',
  help: ['--plain          lines of text instead of a full screen', '--ascii          plain letters only', 'Example: parley kitchen-sink --plain'],
  async run(words, surroundings) {
    const options = { plain: { type: 'boolean' }, ascii: { type: 'boolean' }, ...COLOUR_OPTIONS } as const;
    const parsed = parseWords(words, options, { command: 'kitchen-sink', placesMax: 0 });
    const { showKitchenSink } = await import('../services/kitchen-sink.ts');
    return showKitchenSink(surroundings, { plain: parsed.flag('plain'), ascii: parsed.flag('ascii'), ...colourWishes(parsed) });
  },
};
