/** parley explain: what a diagnostic means. */
import { type CliCommand, parseWords } from './command.ts';

const CODES_MAX = 50;

export const explain: CliCommand = {
  name: 'explain',
  group: 'write',
  usage: '[CODE…]',
  summary: 'Say what a code of "parley check" means and what to write instead.',
  help: ['Without a code: every code with its title.', 'Example: parley explain S-301', 'The same:  parley explain s301'],
  async run(words, surroundings) {
    const parsed = parseWords(words, {}, { command: 'explain', placesMax: CODES_MAX });
    const { explainCodes } = await import('../services/explain-codes.ts');
    return explainCodes(surroundings, parsed.places);
  },
};
