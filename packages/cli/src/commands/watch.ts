/** parley watch: a scenario looked at after every save. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';

export const watch: CliCommand = {
  name: 'watch',
  group: 'write',
  usage: 'SCENARIO',
  summary: 'Show mistakes, briefs and the zone of a scenario after every save.',
  help: [
    'Leave it open beside your editor. Mistakes come first, then what can be agreed, then a brief as its players read it.',
    'Keys: 1–9 choose the brief, b shows all of it, arrows move, Enter looks again, q quits.',
    'Where there is no terminal it appends a short report after every save, until the input ends.',
    'Example: parley watch river-towns',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, {}, { command: 'watch', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'watch');
    const { watchScenario } = await import('../services/watch-scenario.ts');
    return watchScenario(surroundings, { scenario });
  },
};
