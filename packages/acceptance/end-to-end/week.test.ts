import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT, ensureBuilt, NODE, openPseudoTerminal, PROJECT, type PseudoTerminal, playerEnv } from '@parley/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'parley-week-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeAll(ensureBuilt, 60_000);

const env = playerEnv(home);
function start(...args: readonly string[]): PseudoTerminal {
  return openPseudoTerminal({ command: NODE, args: [BUILT, ...args], cwd: PROJECT, env, columns: 80, rows: 24 });
}

/** What a player who knows Enter, the arrows and the full stop does with whatever is on the screen. */
async function playOn(terminal: PseudoTerminal): Promise<boolean> {
  const before = terminal.screen();
  if (before.includes('Your score, in parts')) return true;
  if (before.includes('Are you sure?')) terminal.send('\u001b');
  else if (before.includes('Under silence')) terminal.send(' ');
  else if (before.includes('Your line to the press')) terminal.send(' ');
  else terminal.send('.');
  const end = performance.now() + 3_000;
  while (terminal.screen() === before && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  return false;
}

test('the whole week is played by keys alone, from the title to the score', { timeout: 120_000 }, async () => {
  const terminal = start();
  await terminal.until('Three Tables: January 2022');
  terminal.send('\u001b[B');
  await terminal.until('5 delegations');
  terminal.send('\r');
  await terminal.until('Who do you represent?');
  terminal.send('\r');
  await terminal.until('Enter begin');
  terminal.send('\r');
  await terminal.until('Your instructions');
  terminal.send('\r');
  await terminal.until('You have the floor');
  let isOver = false;
  for (let step = 0; step < 150 && !isOver; step += 1) isOver = await playOn(terminal);
  await terminal.until('What happened in the article');
  terminal.send('\u0003');
  await terminal.until('Ctrl-C again');
  terminal.send('\u0003');
  expect((await terminal.ended).exitCode).toBe(130);
  expect(terminal.output()).toContain('\u001b[?1049l');
  expect(readdirSync(join(home, 'state/parley/saves'))).toHaveLength(1);
});

test('after Ctrl-C twice the way back is printed, and it leads back to the same table', { timeout: 60_000 }, async () => {
  const terminal = start('play', 'ferry-timetable', '--seed', '3', '--seat', 'A');
  await terminal.until('Your instructions');
  terminal.send('\r');
  await terminal.until('You have the floor');
  terminal.send('.');
  await terminal.until('You pass');
  terminal.send('\u0003');
  await terminal.until('Ctrl-C again');
  terminal.send('\u0003');
  expect((await terminal.ended).exitCode).toBe(130);
  const [, id = ''] = /parley resume (\S+)/.exec(terminal.screen()) ?? [];
  expect(id).toMatch(/^ferry-timetable-/);
  const again = start('resume', id);
  await again.until('You pass');
  again.kill('SIGTERM');
  await again.ended;
  expect(again.output()).toContain('\u001b[?1049l');
  expect(again.output()).toContain('\u001b[?25h');
});
