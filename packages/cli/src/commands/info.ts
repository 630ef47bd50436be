/** parley info: versions, folders, and what was decided about this terminal. */
import { type CliCommand, parseWords } from './command.ts';

export const info: CliCommand = {
  name: 'info',
  group: 'other',
  usage: '',
  summary: 'Print versions, folders, and what this terminal can do.',
  help: ['Useful in a report of a problem.', 'Example: parley info'],
  async run(words, surroundings) {
    parseWords(words, {}, { command: 'info', placesMax: 0 });
    const { printInfo } = await import('../services/info.ts');
    return printInfo(surroundings);
  },
};
