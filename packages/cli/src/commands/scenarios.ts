/** parley scenarios: what can be played. */
import { type CliCommand, parseWords } from './command.ts';

export const scenarios: CliCommand = {
  name: 'scenarios',
  group: 'play',
  usage: '',
  summary: 'List the scenarios that come with Parley.',
  help: ['One each, with its delegations.', 'Example: parley scenarios'],
  async run(words, surroundings) {
    parseWords(words, {}, { command: 'scenarios', placesMax: 0 });
    const { listScenarios } = await import('../services/draw-graph.ts');
    return listScenarios(surroundings);
  },
};
