/** parley fix: mend what only can have been meant. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';

export const fix: CliCommand = {
  name: 'fix',
  group: 'write',
  usage: 'SCENARIO [--dry-run]',
  summary: 'Mend the mistakes of a scenario that have one answer.',
  help: [
    'SCENARIO is a file or its folder. Misspelled names, wrong columns, missing spaces and colons, curly quotes and their like are mended;',
    'everything else stays as it is, byte for byte. What is left is for "parley check" to explain.',
    '--dry-run         show what would change, and write nothing',
    'Exit code 0: no mistakes are left. 1: some are.',
    'Example: parley fix my-week.yaml --dry-run',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, { 'dry-run': { type: 'boolean' } }, { command: 'fix', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'fix');
    const { fixFile } = await import('../services/fix-file.ts');
    return fixFile(surroundings, { scenario, isDry: parsed.flag('dry-run') });
  },
};
