import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT, ensureBuilt, NODE, PROJECT } from '@parley/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SOURCES = join(PROJECT, 'packages/cli/src/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'parley-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(ensureBuilt, 60_000);

/** Enough passes for the longest week; what is left over is never read. */
const MOVES = `propose! split=birch_pays\n${'pass\n'.repeat(200)}`;

/** A whole game through pipes, in a home of its own. */
function play(program: string, name: string): { readonly log: string; readonly said: string } {
  const out = join(folder, `${name}.jsonl`);
  const args = [program, 'play', 'ferry-timetable', '--seat', 'A', '--seed', '11', '--plain', '--out', out];
  const env = { PATH: process.env['PATH'] ?? '', HOME: join(folder, name), XDG_STATE_HOME: join(folder, name), LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(NODE, args, { cwd: PROJECT, env, input: MOVES, encoding: 'utf8', timeout: 60_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return { log: readFileSync(out, 'utf8'), said: stdout };
}

test('the built program plays a whole game through pipes and writes the same log as the sources', { timeout: 120_000 }, () => {
  const built = play(BUILT, 'built');
  const sources = play(SOURCES, 'sources');
  expect(built.log.split('\n').length).toBeGreaterThan(10);
  expect(built.log).toBe(sources.log);
  expect(built.said).toContain('Your score');
  expect(built.said).not.toContain('\u001b');
  expect(built.said).toBe(sources.said);
});

test('the built program finds the shipped scenarios as the sources do', { timeout: 60_000 }, () => {
  const listed = [BUILT, SOURCES].map((program) => spawnSync(NODE, [program, 'scenarios'], { cwd: folder, encoding: 'utf8' }).stdout);
  expect(listed[0]).toContain('january-2022');
  expect(listed[0]).toBe(listed[1]);
});
