/** parley unpack: the folder of a packed scenario. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';

export const unpack: CliCommand = {
  name: 'unpack',
  group: 'write',
  usage: 'FILE.parley [--to FOLDER]',
  summary: 'Make a folder of a packed scenario, with every checksum verified.',
  help: [
    'Only for changing it: a packed file can be checked and played as it is.',
    '--to FOLDER   where to write it; it must not exist yet. Without it the id of the scenario',
    'Example: parley unpack river-towns.parley --to my-river-towns',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, { to: { type: 'string' } }, { command: 'unpack', placesMax: 1 });
    const file = neededPlace(parsed, 'file', 'unpack');
    const { unpackScenario } = await import('../services/pack-scenario.ts');
    return unpackScenario(surroundings, { file, to: parsed.text('to') ?? null });
  },
};
