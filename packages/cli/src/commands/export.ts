/** parley export: a scenario as another program's files. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, neededPlace, parseWords } from './command.ts';
import { foreignFormatAsked, replacingAsked } from './foreign-format.ts';
import { formatAsked } from './format.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  group: 'write',
  usage: 'SCENARIO --as FORMAT [--to FOLDER] [--force]',
  summary: 'Write the issues and points of a scenario as files of another program.',
  help: [
    '--as FORMAT     genius, geniusweb, negmas, negolog or scorable',
    '--to FOLDER     where the files go; without it a folder named after the scenario and the format',
    '--force         write over what is in the folder',
    '--format FORM   text (the default) or json',
    'What the format has no place for (venues, red lines and more) is listed, here and in NOTES.md.',
    'Example: parley export january-2022 --as genius --to three-tables-genius',
  ],
  async run(words, surroundings) {
    const options = { to: { type: 'string' }, as: { type: 'string' }, format: { type: 'string' }, force: { type: 'boolean' } } as const;
    const parsed = parseWords(words, options, { command: 'export', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'export');
    const [as, format] = [foreignFormatAsked(parsed), formatAsked(parsed)];
    if (as === null)
      throw new UsageError('As what?', { code: 'cli/missing-word', hint: 'Name a format: --as genius, geniusweb, negmas, negolog or scorable' });
    const { writeExport } = await import('../services/export-scenario.ts');
    return writeExport(surroundings, { scenario, as, to: parsed.text('to') || null, format, replacing: replacingAsked(parsed) });
  },
};
