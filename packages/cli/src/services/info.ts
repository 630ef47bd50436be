/** Versions, folders, and what was decided about this terminal. */
import { savesFolder, shippedScenarios } from '@parley/session';
import { EXIT } from '../exit-codes.ts';
import { hasTerminal, isAscii, isPlain, type Surroundings, writeLine } from '../surroundings.ts';
import { settingsFolder, stateFolder } from './folders.ts';

/** Prints them; the exit code. */
export function printInfo(surroundings: Surroundings): number {
  const { version, platform, shippedFolder, output, variables } = surroundings;
  const lines = [
    `parley ${version}`,
    platform,
    `saves: ${savesFolder(stateFolder(surroundings))}`,
    `settings: ${settingsFolder(surroundings)}`,
    `scenarios: ${shippedFolder} (${shippedScenarios(shippedFolder).join(', ') || 'none'})`,
    `terminal: ${hasTerminal(surroundings) ? `${variables['TERM'] ?? 'unnamed'}, ${output.columns ?? '?'} columns` : 'none'}`,
    `shown as: ${isPlain(surroundings, false) ? 'plain lines' : 'full screen'}, ${isAscii(surroundings, false) ? 'ASCII' : 'all letters'}, ${variables['NO_COLOR'] ? 'no colours' : 'colours'}`,
  ];
  for (const line of lines) writeLine(surroundings, line);
  return EXIT.ok;
}
