// Keeps the bundle in step with the sources. `.tsx` does not run unbundled, and one bundle starts faster than a thousand files.

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { bundleEntry, bundleFolder, findNode, root } from './places.mjs';
import { stop } from './stop.mjs';

/** Its time is when the build began: a source saved during the build counts as newer. */
const stampFile = join(bundleFolder, '.built');
const notBundled = new Set(['testkit', 'acceptance', 'bench']);

/** Builds when a source is newer than the bundle; otherwise looks at the times of some hundred files and returns. */
export function ensureBundled() {
  if (isBundled()) return;
  withLock('bundle', () => {
    if (isBundled()) return; // by whoever held the lock
    process.stderr.write('Building Parley …\n');
    build();
  });
}

function isBundled() {
  if (!existsSync(stampFile) || !existsSync(bundleEntry)) return false;
  const builtMs = statSync(stampFile).mtimeMs;
  return !bundledPaths().some((path) => hasNewer(path, builtMs));
}

function bundledPaths() {
  const packages = readdirSync(join(root, 'packages')).filter((name) => !notBundled.has(name));
  const sources = packages.map((name) => join(root, 'packages', name, 'src'));
  return [...sources, join(root, 'packages/cli/launch'), join(root, 'pnpm-lock.yaml')].filter((path) => existsSync(path));
}

/** Folders count too: taking a file away changes nothing but the time of its folder. */
function hasNewer(path, thanMs) {
  const stats = statSync(path);
  if (stats.mtimeMs > thanMs) return true;
  if (!stats.isDirectory()) return false;
  return readdirSync(path, { withFileTypes: true }).some((entry) => {
    if (/\.test\.tsx?$/.test(entry.name)) return false;
    return hasNewer(join(path, entry.name), thanMs);
  });
}

function build() {
  const begun = new Date();
  const script = join(root, 'packages/cli/launch/build.mjs');
  const { status, stdout, stderr } = spawnSync(findNode(), [script], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    stop('Parley could not be built; the lines above say where.', 'Mend that file and try again ("npm run check" shows more).');
  }
  mkdirSync(bundleFolder, { recursive: true });
  closeSync(openSync(stampFile, 'w'));
  utimesSync(stampFile, begun, begun);
}
