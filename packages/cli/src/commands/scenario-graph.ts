/** parley scenario graph: the statechart of a scenario as a picture. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';

export const scenarioGraph: CliCommand = {
  name: 'scenario graph',
  group: 'write',
  usage: 'SCENARIO',
  summary: 'Draw the course of a scenario as a Mermaid diagram.',
  help: ['Paste the output into any Mermaid viewer.', 'Example: parley scenario graph january-2022'],
  async run(words, surroundings) {
    const parsed = parseWords(words, {}, { command: 'scenario graph', placesMax: 1 });
    const scenario = neededPlace(parsed, 'scenario', 'scenario graph');
    const { drawGraph } = await import('../services/draw-graph.ts');
    return drawGraph(surroundings, scenario);
  },
};
