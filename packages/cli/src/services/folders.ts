/** Where things lie on the player's machine (XDG). */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Surroundings } from '../surroundings.ts';

/** State: saves and crash files. `XDG_STATE_HOME` counts when it is a whole path, as its standard says. */
export function stateFolder({ variables }: Pick<Surroundings, 'variables'>): string {
  return join(baseFolder(variables, 'XDG_STATE_HOME', '.local/state'), 'parley');
}
/** Settings. */
export function settingsFolder({ variables }: Pick<Surroundings, 'variables'>): string {
  return join(baseFolder(variables, 'XDG_CONFIG_HOME', '.config'), 'parley');
}
function baseFolder(variables: Surroundings['variables'], name: string, fallback: string): string {
  const chosen = variables[name];
  return chosen !== undefined && isAbsolute(chosen) ? chosen : join(variables['HOME'] || homedir(), fallback);
}
