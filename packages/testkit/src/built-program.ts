/** The built program as a player's machine runs it, for tests and measurements from outside. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project; programs are started there. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** The Node that comes with the project. */
export const NODE = join(PROJECT, 'node_modules/node/bin/node');
/** The built program; see {@link ensureBuilt}. */
export const BUILT = join(PROJECT, 'packages/cli/dist/parley.mjs');

/** Brings the built program up to date first: a test of last week's program proves nothing. */
export async function ensureBuilt(): Promise<void> {
  const { ensureBundled } = (await import(join(PROJECT, 'packages/cli/launch/bundle.mjs'))) as { ensureBundled: () => void };
  ensureBundled();
}

/** The environment of a player whose home is `home`, at a terminal; computers do not pause. CI=false: with CI set, Ink would draw nothing before the end. */
export function playerEnv(home: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    CI: 'false',
    PARLEY_PACE_MS: '0',
  };
}
