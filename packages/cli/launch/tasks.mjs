// What each npm script does.

import { join } from 'node:path';
import { ensureBundled } from './bundle.mjs';
import { check } from './check.mjs';
import { ensureInstalled } from './install.mjs';
import { bundleEntry, root, toolScript } from './places.mjs';
import { handOver } from './run.mjs';
import { stop } from './stop.mjs';

const vitest = (...args) => [toolScript('vitest/vitest.mjs'), 'run', ...args];

const TASKS = {
  start: play,
  parley: play,
  test: (args) => handOver(vitest(...args)),
  'test:deep': (args) => handOver(vitest(...args), { env: { PARLEY_DEEP: '1' } }),
  'golden:update': (args) => handOver(vitest('packages/acceptance/golden', ...args), { env: { PARLEY_GOLDEN_UPDATE: '1' } }),
  'docs:update': (args) => handOver(vitest('packages/acceptance/documents', ...args), { env: { PARLEY_DOCS_UPDATE: '1' } }),
  bench: (args) => handOver([join(root, 'packages/bench/src/main.ts'), ...args]),
  check,
};

export function runTask(name, args) {
  const task = TASKS[name];
  if (task === undefined) stop(`There is no task "${name ?? ''}".`, `Tasks: ${Object.keys(TASKS).join(', ')}.`);
  ensureInstalled();
  return task(args);
}

/** npm starts scripts at the root; the player's paths are meant from the folder they stood in, which npm keeps in INIT_CWD. */
function play(args) {
  ensureBundled();
  const env = { PARLEY_BY_NPM: '1', NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled') };
  handOver([bundleEntry, ...args], { cwd: process.env.INIT_CWD ?? process.cwd(), env });
}
