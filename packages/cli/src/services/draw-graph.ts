/** The course of a scenario as a picture, and the list of scenarios. */
import { chartDiagram } from '@parley/engine';
import { loadScenario, shippedScenarios } from '@parley/session';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { playableScenario } from './scenarios.ts';

/** Prints the Mermaid diagram of a scenario's statechart; the exit code. */
export function drawGraph(surroundings: Surroundings, scenario: string): number {
  surroundings.output.write(chartDiagram(playableScenario(scenario, surroundings).setup.face));
  return EXIT.ok;
}

/** Prints the shipped scenarios; the exit code. */
export function listScenarios(surroundings: Surroundings): number {
  for (const id of shippedScenarios(surroundings.shippedFolder)) {
    const { setup, about } = loadScenario(id, surroundings.shippedFolder);
    if (!setup) writeLine(surroundings, `${id}: it has mistakes; see "parley check ${id}"`);
    else
      writeLine(
        surroundings,
        `${id}: ${setup.face.title}. ${about?.summary ?? ''} Delegations: ${setup.face.seats.map((seat) => seat.id).join(', ')}. ${setup.face.minutes.join('–')} minutes.`,
      );
  }
  return EXIT.ok;
}
