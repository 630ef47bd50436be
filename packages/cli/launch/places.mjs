// Where things are, from the root of the repository.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const bundleFolder = join(root, 'packages/cli/dist');
export const bundleEntry = join(bundleFolder, 'parley.mjs');

/** The Node that Parley runs on, from the npm package `node`: not the one that runs this file. Undefined when it is not installed. */
export function findNode() {
  const folder = join(root, 'node_modules/node/bin');
  return [join(folder, 'node.exe'), join(folder, 'node')].find((path) => existsSync(path));
}

/** The script behind a tool's command, to be run by our Node instead of the machine's. */
export function toolScript(path) {
  return join(root, 'node_modules', path);
}
