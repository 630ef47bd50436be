import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createComputer } from '@parley/delegations';
import { openVirtualTerminal, type VirtualTerminal } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import type { HousePlaces } from './house.ts';
import { runTerminal, type TerminalEnd, type TerminalParts } from './main.tsx';

const folder = mkdtempSync(join(tmpdir(), 'parley-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const US = { kind: 'play', source: 'january-2022', seat: 'US', seed: '7', level: 'envoy', profile: 'history' } as const;

function placesIn(scenarios: string): HousePlaces {
  const makeComputer: HousePlaces['makeComputer'] = ({ seat, seed }) => createComputer({ seat, seed, profile: 'history' });
  return { scenarios, saves: join(folder, 'saves'), version: '0.0.0', makeComputer, variantsFor: () => ({}) };
}

interface Played {
  readonly terminal: VirtualTerminal;
  readonly ended: Promise<TerminalEnd>;
}
function open(parts: Partial<TerminalParts> = {}, size = { columns: 80, rows: 24 }): Played {
  const terminal = openVirtualTerminal(size);
  const ended = runTerminal({
    streams: { stdin: terminal.stdin, stdout: terminal.stdout, stderr: terminal.stdout },
    env: { LANG: 'C.UTF-8' },
    version: '0.0.0',
    loadPlaces: async () => placesIn(SHIPPED),
    ascii: null,
    colour: null,
    paceMs: 0,
    reasons: false,
    freshSeed: () => '7',
    begin: US,
    ownsConsole: false,
    ...parts,
  });
  return { terminal, ended };
}
async function leave({ terminal, ended }: Played): Promise<TerminalEnd> {
  terminal.send('\u0003');
  await terminal.until('Ctrl-C again');
  terminal.send('\u0003');
  return ended;
}

test('the title comes first, the scenarios when they are loaded', async () => {
  const played = open({ begin: null });
  await played.terminal.until('Three Tables: January 2022');
  expect(played.terminal.lines()).toHaveLength(24);
  played.terminal.send('q');
  expect(await played.ended).toEqual({ interrupted: false, resumable: null });
});

test('a game opens with the brief, and the alternate screen is entered once and left', async () => {
  const played = open();
  await played.terminal.until('Your instructions');
  const end = await leave(played);
  expect(end).toMatchObject({ interrupted: true });
  expect(end.resumable).toMatch(/^january-2022-/);
  const bytes = played.terminal.writes.join('');
  expect(bytes.split('\u001b[?1049h')).toHaveLength(2);
  expect(bytes.split('\u001b[?1049l')).toHaveLength(2);
  expect(bytes).not.toContain('\u001b[3J');
  expect(bytes.lastIndexOf('\u001b[?25h')).toBeGreaterThan(bytes.lastIndexOf('\u001b[?25l'));
});

test('keys typed ahead in one chunk all count', async () => {
  const played = open();
  await played.terminal.until('Your instructions');
  // Enter leaves the brief, c opens the composer, the arrows choose, s sends, y confirms what it costs.
  played.terminal.send('\rjjkk');
  await played.terminal.until('Your move');
  played.terminal.send('c');
  await played.terminal.until('A text');
  played.terminal.send('\u001b[C\u001b[B\u001b[B\u001b[B\u001b[C');
  await played.terminal.until(/Follow-up talks.*\[B\]/);
  expect(played.terminal.screen()).toMatch(/Missiles in Europe.*\[B\]/);
  await leave(played);
});

test.each([
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
])('the table at $columns × $rows', async (size) => {
  // Russia speaks first on Monday: nothing on this screen hangs on what a computer does.
  const played = open({ begin: { ...US, seat: 'RU' } }, size);
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('Your move');
  await played.terminal.until('You have the floor');
  await expect(`${played.terminal.screen()}\n`).toMatchFileSnapshot(`frames/table-${size.columns}x${size.rows}.txt`);
  await leave(played);
});

test('without colour no colour is written, and the line under the cursor is inverse', async () => {
  const played = open({ env: { LANG: 'C.UTF-8', NO_COLOR: '1' } });
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('Your move');
  await played.terminal.drawn();
  expect(played.terminal.writes.join('')).not.toMatch(/\u001b\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9\d|10[0-7])[;m]/);
  expect(played.terminal.inverse().join('\n')).toContain('▸ ');
  await leave(played);
});

test('the first frame after a resize has the new size', async () => {
  const played = open();
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('Your move');
  for (const [columns, rows] of [
    [100, 30],
    [70, 20],
    [50, 12],
    [80, 24],
  ] as const) {
    played.terminal.resize(columns, rows);
    await played.terminal.until(columns < 60 ? 'Too small' : 'Your move');
    await played.terminal.drawn();
    expect(played.terminal.lines().every((line) => line.length <= columns)).toBe(true);
  }
  await leave(played);
});

test('a paste goes into a text field as one line and triggers nothing', async () => {
  const played = open();
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('You have the floor');
  played.terminal.send('\u001b[200~q\rq\r\u001b[201~');
  played.terminal.send('M');
  await played.terminal.until('Write to whom');
  played.terminal.send('\r');
  await played.terminal.until('Your words');
  played.terminal.send('\u001b[200~one\r\ntwo\u001b[201~');
  await played.terminal.until('one two');
  await leave(played);
});

test('a megabyte that was never said to be a paste is refused at once', async () => {
  const played = open();
  await played.terminal.until('Your instructions');
  const begun = performance.now();
  played.terminal.send('q.'.repeat(500_000));
  await played.terminal.until('too long to paste', 2_000);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(played.terminal.screen()).toContain('Your instructions');
  await leave(played);
});

test('escapes in a scenario reach no terminal', async () => {
  const evil = join(folder, 'evil');
  mkdirSync(evil, { recursive: true });
  const yaml = ['parley: 1', 'id: evil', 'title: "E\\u001b]0;owned\\u0007vil \\u001b[31mred\\u202e"'].join('\n');
  writeFileSync(join(evil, 'scenario.yaml'), yaml);
  const played = open({ begin: null, loadPlaces: async () => placesIn(folder) });
  await played.terminal.until('damaged');
  const bytes = played.terminal.writes.join('');
  expect(bytes).not.toContain('\u001b]0;');
  expect(bytes).not.toContain('\u202e');
  played.terminal.send('q');
  await played.ended;
});

test('moving the cursor writes little, and waiting writes nothing', async () => {
  const played = open({}, { columns: 120, rows: 40 });
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('You have the floor');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = played.terminal.writes.join('').length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(played.terminal.writes.join('').length).toBe(before);
  played.terminal.send('j');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(played.terminal.writes.join('').length - before).toBeLessThan(1200);
  await leave(played);
});
