/** parley import: a scenario from another program's files. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, neededPlace, parseWords } from './command.ts';
import { foreignFormatAsked, replacingAsked } from './foreign-format.ts';
import { formatAsked } from './format.ts';

export const importCommand: CliCommand = {
  name: 'import',
  group: 'write',
  usage: 'FROM --to FOLDER [--as FORMAT] [--force]',
  summary: 'Make a scenario from files of GENIUS, GeniusWeb, NegMAS, NegoLog or a scorable game.',
  help: [
    'FROM is a folder, or a file with the others beside it. The format is recognised by its content.',
    '--to FOLDER     where the scenario goes: scenario.yaml, briefs, sources.md, and NOTES.md with what could not be carried',
    '--as FORMAT     read it as genius, geniusweb, negmas, negolog or scorable all the same',
    '--force         write over what is in the folder',
    '--format FORM   text (the default) or json',
    'Exit code 0: written. 2: files are missing or broken, each with its place.',
    'Example: parley import laptop/ --to my-laptop',
  ],
  async run(words, surroundings) {
    const options = { to: { type: 'string' }, as: { type: 'string' }, format: { type: 'string' }, force: { type: 'boolean' } } as const;
    const parsed = parseWords(words, options, { command: 'import', placesMax: 1 });
    const from = neededPlace(parsed, 'file or folder', 'import');
    const [as, format, to] = [foreignFormatAsked(parsed), formatAsked(parsed), parsed.text('to')];
    if (to === undefined || to === '')
      throw new UsageError('Where to?', { code: 'cli/missing-word', hint: 'Name a folder for the scenario: --to my-scenario' });
    const { importScenario } = await import('../services/import-scenario.ts');
    return importScenario(surroundings, { from, to, as, format, replacing: replacingAsked(parsed) });
  },
};
