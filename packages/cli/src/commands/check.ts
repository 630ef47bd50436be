/** parley check: what is wrong with a scenario. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, neededPlace, parseWords } from './command.ts';

const SCENARIOS_MAX = 1000;

export const check: CliCommand = {
  name: 'check',
  group: 'write',
  usage: 'SCENARIO …',
  summary: 'Say everything that is wrong with a scenario.',
  help: [
    'SCENARIO is a file, its folder, or the id of one that comes with Parley; there may be several.',
    '--format FORM     text (the default), json, github (annotations) or sarif (code scanning)',
    '--deny warnings   exit code 1 for warnings too',
    'Exit code 0: no mistakes. 1: mistakes, each with its place and what to type.',
    'Example: parley check my-week.yaml',
  ],
  async run(words, surroundings) {
    const options = { format: { type: 'string' }, deny: { type: 'string' } } as const;
    const parsed = parseWords(words, options, { command: 'check', placesMax: SCENARIOS_MAX });
    neededPlace(parsed, 'scenario', 'check');
    const deny = parsed.text('deny');
    if (deny !== undefined && deny !== 'warnings')
      throw new UsageError(`"${deny}" cannot be denied.`, { code: 'cli/bad-deny', hint: 'Use: --deny warnings' });
    const { checkScenarios } = await import('../services/check-scenario.ts');
    return checkScenarios(surroundings, { scenarios: parsed.places, format: parsed.text('format') ?? 'text', denyWarnings: deny === 'warnings' });
  },
};
