/** parley check: what is wrong with a scenario. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, neededPlace, parseWords } from './command.ts';

const FORMATS = ['text', 'json'] as const;

export const check: CliCommand = {
  name: 'check',
  group: 'write',
  usage: 'SCENARIO',
  summary: 'Say everything that is wrong with a scenario.',
  help: [
    '--format FORM     text (the default) or json',
    '--deny warnings   exit code 1 for warnings too',
    'Exit code 0: no mistakes. 1: mistakes, each with its place and what to type.',
    'Example: parley check my-week.yaml',
  ],
  async run(words, surroundings) {
    const options = { format: { type: 'string' }, deny: { type: 'string' } } as const;
    const parsed = parseWords(words, options, { command: 'check', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'check');
    const format = FORMATS.find((candidate) => candidate === (parsed.text('format') ?? 'text'));
    if (!format)
      throw new UsageError(`There is no format "${parsed.text('format')}".`, {
        code: 'cli/bad-format',
        hint: `The formats are ${FORMATS.join(' and ')}.`,
      });
    const deny = parsed.text('deny');
    if (deny !== undefined && deny !== 'warnings')
      throw new UsageError(`"${deny}" cannot be denied.`, { code: 'cli/bad-deny', hint: 'Use: --deny warnings' });
    const { checkScenario } = await import('../services/check-scenario.ts');
    return checkScenario(surroundings, { scenario, format, denyWarnings: deny === 'warnings' });
  },
};
