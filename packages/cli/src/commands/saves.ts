/** parley saves: the list of saved games. */
import { type CliCommand, parseWords } from './command.ts';

export const saves: CliCommand = {
  name: 'saves',
  group: 'play',
  usage: '',
  summary: 'List the saved games.',
  help: ['One line each, the latest first: its id, the scenario, the seat, where it stands.', 'Example: parley saves'],
  async run(words, surroundings) {
    parseWords(words, {}, { command: 'saves', placesMax: 0 });
    const { listSaved } = await import('../services/resume.ts');
    return listSaved(surroundings);
  },
};
