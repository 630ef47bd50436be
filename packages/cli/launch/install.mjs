// Keeps node_modules in step with the lockfile and the manifests.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { findNode, root } from './places.mjs';
import { stop } from './stop.mjs';

const PNPM = 'pnpm@12.21.0';
const stampFile = join(root, 'node_modules/.parley-installed');

/** Installs when something is missing or out of date; otherwise reads a few small files and returns. */
export function ensureInstalled() {
  if (isInstalled()) return;
  withLock('install', () => {
    if (isInstalled()) return; // by whoever held the lock
    process.stderr.write('Fetching the packages Parley needs (only when they change; the first time takes up to a minute) …\n');
    install();
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(stampFile, wantedStamp());
  });
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp() && findNode() !== undefined;
}

function install() {
  // CI=true keeps pnpm from asking questions; NODE_ENV=production would make it skip the tools that are needed.
  const env = { ...process.env, CI: 'true', NODE_ENV: 'development' };
  const command = ['--yes', PNPM, 'install', '--frozen-lockfile'];
  const { status, stdout, stderr, error } = spawnSync('npx', command, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0 && findNode() !== undefined) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  const stale = `${stdout}${stderr}`.includes('ERR_PNPM_OUTDATED_LOCKFILE');
  if (stale) stop('A package.json was changed and pnpm-lock.yaml was not.', `Run "npx ${PNPM} install" and commit the lockfile with it.`);
  stop('The packages could not be fetched; the lines above say why.', 'Check the connection to registry.npmjs.org and try again.');
}

/** Changes whenever a manifest, the lockfile or the platform does (a folder shared between two machines needs another Node). */
function wantedStamp() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages]) {
    if (existsSync(join(root, file))) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
