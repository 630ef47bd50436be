/** parley pack: one file of a whole scenario. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';

export const pack: CliCommand = {
  name: 'pack',
  group: 'write',
  usage: 'SCENARIO [--out FILE.parley]',
  summary: 'Make one file of a scenario, its briefs, sources and notes, to hand on.',
  help: [
    'The file holds a checksum of everything in it; the same scenario gives the same file. It can be checked and played as it is.',
    'A scenario with mistakes is not packed. What lies in its folder and does not belong to it is left out, and named.',
    '--out FILE   where to write it; without it the id of the scenario with .parley behind it',
    'Example: parley pack river-towns --out river-towns.parley',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(words, { out: { type: 'string' } }, { command: 'pack', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'pack');
    const { packScenario } = await import('../services/pack-scenario.ts');
    return packScenario(surroundings, { scenario, out: parsed.text('out') ?? null });
  },
};
