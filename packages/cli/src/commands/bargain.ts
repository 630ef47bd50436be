/** parley bargain: what theory says about a problem of plain numbers. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';
import { formatAsked } from './format.ts';

export const bargain: CliCommand = {
  name: 'bargain',
  group: 'study',
  usage: 'PROBLEM.json',
  summary: 'Work out the zone, the frontier and the solutions of a problem of numbers.',
  help: [
    'PROBLEM.json holds "issues" (a list of values for each), "utilities" (by party, issue and value), "weights" (by party and issue) and',
    '"reservations" (by party). Deals are numbered with the last issue turning fastest.',
    '--format FORM     text (the default) or json',
    'Example: parley bargain problem.json --format json',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, { format: { type: 'string' } }, { command: 'bargain', placesMax: 1 });
    const file = neededPlace(parsed, 'problem', 'bargain');
    const format = formatAsked(parsed);
    const { printSolutions } = await import('../services/bargain.ts');
    return printSolutions(surroundings, { file, format });
  },
};
