// The launcher in a copy of its own, with a stand-in for npx: nothing is fetched.

import { type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = 'packages/cli/src/main.ts';

/** Tells what the program sees, and stays when asked to, until a signal comes. */
const PROGRAM = `
const [first] = process.argv.slice(2);
if (first === 'stay') process.on('SIGINT', () => process.exit(42));
process.stdout.write(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), major: process.versions.node.split('.')[0] }) + '\\n');
if (first === 'leave') process.exit(7);
if (first === 'stay') setInterval(() => {}, 1_000);
`;

let copy = '';

beforeEach(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'parley-launcher-')));
  cpSync(join(REPOSITORY, 'packages/cli/launch'), join(copy, 'packages/cli/launch'), { recursive: true });
  write('pnpm-lock.yaml', 'lockfileVersion: 1');
  write('package.json', '{"type":"module"}');
  write('packages/cli/package.json', '{"type":"module"}');
  write(MAIN, PROGRAM);
  write('bin/npx', standInForNpx(0));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(copy, path, '..'), { recursive: true });
  writeFileSync(join(copy, path), text);
  if (path.startsWith('bin/')) chmodSync(join(copy, path), 0o755);
}

/** Puts in place what an installation would bring, and counts its calls. */
function standInForNpx(exitCode: number): string {
  const brought = `mkdir -p node_modules/node/bin && ln -sf "${process.execPath}" node_modules/node/bin/node`;
  const rolldown = `ln -sfn "${realpathSync(join(REPOSITORY, 'node_modules/rolldown'))}" node_modules/rolldown`;
  return `#!/bin/sh\necho "$@" >> npx-calls\necho "the registry is out of reach" >&2\n${brought}\n${rolldown}\nexit ${exitCode}\n`;
}

function npxCalls(): string[] {
  return existsSync(join(copy, 'npx-calls')) ? readFileSync(join(copy, 'npx-calls'), 'utf8').trim().split('\n') : [];
}

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stdout: string; readonly stderr: string };

function launch(args: readonly string[], options: SpawnOptions = {}, meanwhile: (pid: number) => void = () => {}): Promise<Ended> {
  const { INIT_CWD: _, ...env } = process.env;
  const path = `${join(copy, 'bin')}:${process.env['PATH']}`;
  const child = spawn(process.execPath, [join(copy, 'packages/cli/launch/launch.mjs'), ...args], {
    ...options,
    cwd: copy,
    env: { ...env, PATH: path, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (child.pid !== undefined) meanwhile(child.pid);
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
}

test('the first start installs and builds, the second does neither', async () => {
  const first = await launch(['start', 'one', '--two']);
  expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Fetching the packages .*\nBuilding Parley …\n$/) });
  expect(JSON.parse(first.stdout)).toMatchObject({ args: ['one', '--two'] });
  expect(npxCalls()).toEqual(['--yes pnpm@12.21.0 install --frozen-lockfile']);

  const second = await launch(['start']);
  expect(second).toMatchObject({ code: 0, stderr: '' });
  expect(npxCalls()).toHaveLength(1);
});

test('a changed lockfile or manifest is installed, a changed or removed source is built', async () => {
  await launch(['start']);
  write('packages/cli/package.json', '{"type":"module","version":"2"}');
  expect(await launch(['start'])).toMatchObject({ code: 0, stderr: expect.stringContaining('Fetching') });
  write('packages/cli/src/a.ts', '');
  expect(await launch(['start'])).toMatchObject({ code: 0, stderr: 'Building Parley …\n' });
  rmSync(join(copy, 'packages/cli/src/a.ts'));
  expect(await launch(['start'])).toMatchObject({ code: 0, stderr: 'Building Parley …\n' });
  write('packages/cli/src/a.test.ts', '');
  utimesSync(join(copy, 'packages/cli/src'), 0, 0);
  expect(await launch(['start'])).toMatchObject({ code: 0, stderr: '' });
});

test('a failed installation says why and what to do, and is tried again', async () => {
  write('bin/npx', standInForNpx(1));
  const failed = await launch(['start']);
  expect(failed).toMatchObject({ code: 2, stdout: '' });
  expect(failed.stderr).toContain('the registry is out of reach\nThe packages could not be fetched; the lines above say why.\nCheck the connection');
  write('bin/npx', standInForNpx(0));
  expect(await launch(['start'])).toMatchObject({ code: 0 });
});

test('a source that cannot be built stops with its place and the next step', async () => {
  write(MAIN, 'const = 1;');
  const { code, stderr } = await launch(['start']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/main\.ts[\s\S]*Parley could not be built; the lines above say where\.\nMend that file/);
});

test('the program runs in the folder where the player stands', async () => {
  const { stdout } = await launch(['parley', 'check', 'week.yaml'], { env: { INIT_CWD: join(copy, 'packages') } });
  expect(JSON.parse(stdout)).toMatchObject({ args: ['check', 'week.yaml'], cwd: join(copy, 'packages') });
});

test('the exit code of the program is that of the launcher', async () => {
  expect(await launch(['parley', 'leave'])).toMatchObject({ code: 7, signal: null });
});

test('a SIGTERM to the launcher ends the program, and the launcher the same way', async () => {
  expect(await launch(['parley', 'stay'], {}, (pid) => process.kill(pid, 'SIGTERM'))).toMatchObject({ code: null, signal: 'SIGTERM' });
});

test('on Ctrl-C the program decides, and the launcher waits for it', async () => {
  const wholeGroup = (pid: number) => process.kill(-pid, 'SIGINT');
  expect(await launch(['parley', 'stay'], { detached: true }, wholeGroup)).toMatchObject({ code: 42, signal: null });
});

test('two first starts at once install and build once', async () => {
  const ended = await Promise.all([launch(['start']), launch(['start'])]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(npxCalls()).toHaveLength(1);
});

test('an unknown task is answered with the known ones', async () => {
  expect(await launch(['dance'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^There is no task "dance"\.\nTasks: start, /) });
});
