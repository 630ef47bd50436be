/** parley keys: the manual page of keys, and whether one's own hold. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, parseWords } from './command.ts';

const FORMATS = ['text', 'markdown', 'man', 'json'] as const;

export const keys: CliCommand = {
  name: 'keys',
  group: 'other',
  usage: '[--check] [--format NAME]',
  summary: 'Print every command of the game with its keys, or check your own keys.',
  help: [
    'Your own keys are in keys.yaml in the settings folder (parley info names it): "join: ctrl-t", a line for each command.',
    '--check          say whether they hold; exit code 2 and every mistake with its line when they do not',
    '--format NAME    text, markdown, man or json',
    'Example: parley keys --format man',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, { check: { type: 'boolean' }, format: { type: 'string' } }, { command: 'keys', placesMax: 0 });
    const { checkKeysFile, printKeys } = await import('../services/keys-page.ts');
    if (parsed.flag('check')) return checkKeysFile(surroundings);
    const wanted = parsed.text('format') ?? 'text';
    const format = FORMATS.find((name) => name === wanted);
    if (!format)
      throw new UsageError(`There is no format "${wanted}".`, { code: 'cli/no-such-format', hint: `Choose one of: ${FORMATS.join(', ')}.` });
    return printKeys(surroundings, format);
  },
};
