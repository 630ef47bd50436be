import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { createRandom } from '@parley/base';
import { BUILT, createTally, ensureBuilt, NODE, openPseudoTerminal, PROJECT, type PseudoTerminal, playerEnv } from '@parley/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const tally = createTally();
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
  tally.print('start and stop');
});
beforeAll(ensureBuilt, 60_000);

interface Started {
  readonly terminal: PseudoTerminal;
  readonly home: string;
}
function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'parley-start-'));
  homes.push(home);
  return home;
}
interface StartOptions {
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node, before the program. */
  readonly nodeArgs?: readonly string[];
}
const GAME = ['play', 'ferry-timetable', '--seat', 'A', '--seed', '3'];

/** The built program under a shell, which says afterwards how it ended and how it left the terminal. */
function start(args: readonly string[], { home = newHome(), env = {}, nodeArgs = [] }: StartOptions = {}): Started {
  const words = [NODE, ...nodeArgs, BUILT, ...args].map((word) => `'${word}'`).join(' ');
  const line = `trap : HUP TERM INT; ${words}; echo "exit code $?"; stty -a | tr ';' '\\n' | grep -E 'icanon|echo ' ; sleep 0.1; echo over`;
  return {
    home,
    terminal: openPseudoTerminal({ command: 'sh', args: ['-c', line], cwd: PROJECT, env: { ...playerEnv(home), ...env }, columns: 80, rows: 24 }),
  };
}
/** Cooked mode, a cursor, the first screen, no paste mode, no keyboard protocol. */
function expectSane(output: string): void {
  const lastOf = (sequence: string): number => output.lastIndexOf(sequence);
  expect(lastOf('\u001b[?1049l'), 'the first screen').toBeGreaterThan(lastOf('\u001b[?1049h'));
  expect(lastOf('\u001b[?25h'), 'the cursor').toBeGreaterThanOrEqual(lastOf('\u001b[?25l'));
  expect(lastOf('\u001b[?2004l'), 'paste mode').toBeGreaterThanOrEqual(lastOf('\u001b[?2004h'));
  expect(lastOf('\u001b[<u'), 'the keyboard protocol').toBeGreaterThanOrEqual(output.search(/\u001b\[>\d+u/));
  expect(output.slice(output.lastIndexOf('exit code'))).toMatch(/ icanon/);
  expect(output.slice(output.lastIndexOf('exit code'))).not.toMatch(/-icanon|-echo /);
}
function pidOf(home: string): number {
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      if (words.startsWith(NODE) && readFileSync(`/proc/${entry}/environ`, 'utf8').includes(`HOME=${home}\0`)) return Number(entry);
    } catch {
      // it has ended meanwhile
    }
  }
  return expect.unreachable('the program does not run');
}

test('1: the first frame is whole, in a fresh home (how soon: `npm run bench -- terminal`)', async () => {
  const { terminal } = start([]);
  // The last line of the frame: before it has come, the first frame has no end yet.
  await terminal.until('quit');
  const first = terminal.output().slice(0, terminal.output().indexOf('\u001b[?2026l'));
  expect(first).toContain('PARLEY');
  expect(first).toContain('What will you play?');
  expect(first).toContain('quit');
  await terminal.until('Three Tables: January 2022');
  terminal.send('q');
  await terminal.until('over');
});

describe('2: the terminal is given back after', () => {
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
  test.each(signals)('2: %s', async (signal) => {
    const { terminal, home } = start(GAME);
    await terminal.until('Your instructions');
    process.kill(pidOf(home), signal);
    await terminal.until('over');
    expectSane(terminal.output());
    expect(readdirSync(join(home, 'state/parley/saves'))).toHaveLength(1);
  });
  test('2: q from the title', async () => {
    const { terminal } = start([]);
    await terminal.until('Three Tables');
    terminal.send('q');
    await terminal.until('over');
    expect(terminal.output()).toContain('exit code 0');
    expectSane(terminal.output());
  });
  test('2: Ctrl-C twice', async () => {
    const { terminal } = start(GAME);
    await terminal.until('Your instructions');
    terminal.send('\u0003\u0003');
    await terminal.until('over');
    expect(terminal.output()).toContain('exit code 130');
    expectSane(terminal.output());
  });
  // What a mistake of ours would do, put in from outside while the game stands.
  const mistakes = {
    'an error in a timer': 'setTimeout(() => { throw new Error("planted") })',
    'a promise that nobody awaits': 'void Promise.reject(new Error("planted"))',
    'an error while drawing': 'String.prototype.padEnd = String.prototype.repeat = () => { throw new Error("planted") }',
    'process.exit': 'process.exit(9)',
  };
  test.each(Object.entries(mistakes))('2: %s', async (name, code) => {
    const { terminal, home } = start(GAME, { nodeArgs: atSignal(code) });
    await terminal.until('Your instructions');
    process.kill(pidOf(home), 'SIGUSR2');
    if (name === 'an error while drawing') {
      await after(100);
      terminal.send('jj');
    }
    await terminal.until('over');
    expect(terminal.output()).not.toContain('exit code 0');
    expectSane(terminal.output());
  });
});
/** Options of Node that run this code in the program when it gets SIGUSR2. */
function atSignal(code: string): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${code} })`).replaceAll("'", '%27')}`];
}

test('3: after a crash the message and the crash file can be read, and the game goes on from where it was', { timeout: 60_000 }, async () => {
  const { terminal, home } = start(GAME, { nodeArgs: atSignal('setTimeout(() => { throw new Error("planted") })') });
  await terminal.until('Your instructions');
  terminal.send('\r');
  await terminal.until('You have the floor');
  terminal.send('.');
  await terminal.until('You pass');
  process.kill(pidOf(home), 'SIGUSR2');
  await terminal.until('over');
  const screen = terminal.screen().replaceAll(/\s+/g, ' ');
  expect(screen).toContain('Parley has made a mistake');
  const crashes = join(home, 'state/parley/crashes');
  const [file = ''] = readdirSync(crashes);
  expect(screen.replaceAll(' ', '')).toContain(file);
  const report = readFileSync(join(crashes, file), 'utf8');
  expect(report).toContain('planted');
  // Of the brief: what the seat would do without a deal.
  expect(report).not.toMatch(/footbridge|Birch Quay/);
  const [save = ''] = readdirSync(join(home, 'state/parley/saves'));
  const again = start(['resume', save.replace(/\..*$/, '')], { home });
  await again.terminal.until('You pass');
  again.terminal.send('\u0003\u0003');
  await again.terminal.until('over');
});

test('4: Ctrl-C once keeps the draft; twice ends with 130 and the way back', { timeout: 60_000 }, async () => {
  const { terminal } = start(GAME);
  await terminal.until('Your instructions');
  terminal.send('\r');
  await terminal.until('You have the floor');
  terminal.send('c');
  await terminal.until('A text');
  terminal.send('\u001b[C\u001b[C');
  await terminal.until(/\[C\]/);
  terminal.send('\u0003');
  await terminal.until('Ctrl-C again');
  expect(terminal.screen()).toMatch(/\[C\]/);
  terminal.send('\u0003');
  await terminal.until('over');
  expect(terminal.screen()).toMatch(/parley resume ferry-timetable-\d+/);
  expect(terminal.output()).toContain('exit code 130');
});

test('5: Ctrl-Z gives the shell, and fg brings the same frame back', { timeout: 60_000 }, async () => {
  const home = newHome();
  const env = { ...playerEnv(home), PS1: 'shell> ' };
  const terminal = openPseudoTerminal({ command: 'bash', args: ['--norc', '--noprofile', '-i'], cwd: PROJECT, env, columns: 80, rows: 24 });
  await terminal.until('shell>');
  terminal.send(`${NODE} ${BUILT} ${GAME.join(' ')}\r`);
  await terminal.until('Your instructions');
  terminal.send('\r');
  await terminal.until('You have the floor');
  await after(300);
  const before = terminal.screen();
  terminal.send('\u001a');
  await terminal.until('Stopped');
  terminal.send('fg\r');
  await terminal.until('You have the floor');
  await after(500);
  expect(terminal.screen()).toBe(before);
  terminal.send('\u0003\u0003');
  await terminal.until('To go on');
  terminal.kill('SIGKILL');
  await terminal.ended;
});

const KILLS = 3;
test(`6: after kill -9 at a random moment the game goes on with what was acknowledged (${KILLS} kills here; 50 more in end-to-end/kill.test.ts)`, {
  timeout: 120_000,
}, async () => {
  const random = createRandom('kill -9', ['moments']);
  const home = newHome();
  let save: string | null = null;
  let passed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { terminal } = start(save === null ? ['play', 'january-2022', '--seat', 'RU', '--seed', '7', '--profile', 'history'] : ['resume', save], {
      home,
    });
    await terminal.until(/Your instructions|Your move/);
    if (terminal.screen().includes('Your instructions')) terminal.send('\r');
    await terminal.until('Your move');
    const mine = terminal.screen().includes('You have the floor');
    if (mine) terminal.send('.');
    if (mine) await terminal.until(/You pass|the floor is with|Waiting/);
    if (mine) passed += 1;
    await after(random.next() * 200);
    process.kill(pidOf(home), 'SIGKILL');
    await terminal.until('over');
    const [file = ''] = readdirSync(join(home, 'state/parley/saves'));
    save = file.replace(/\..*$/, '');
    tally.add('kills');
  }
  const { terminal } = start(['resume', save ?? ''], { home });
  await terminal.until('Your move');
  if (passed > 0) {
    terminal.send('m');
    await terminal.until('You pass');
  }
  terminal.send('\u0003\u0003');
  await terminal.until('over');
});

test('7: the editor takes the words of a text, and the frame comes back', { timeout: 60_000 }, async () => {
  const home = newHome();
  const editor = join(home, 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\necho "the editor has the terminal"\nprintf "written\\nelsewhere\\033[31m" > "$1"\n', { mode: 0o755 });
  const { terminal } = start(GAME, { home, env: { EDITOR: editor, VISUAL: '' } });
  await terminal.until('Your instructions');
  terminal.send('\r');
  await terminal.until('You have the floor');
  terminal.send('c');
  await terminal.until('A text');
  terminal.send('\u001b[B\u001b[B\u001b[B\r');
  await terminal.until('A line of words');
  await after(200);
  const before = terminal.screen();
  terminal.send('\u0018');
  await terminal.until('› written elsewhere[31m');
  await after(200);
  expect(terminal.output()).toContain('the editor has the terminal');
  const typed = /› .*/;
  expect(terminal.screen().replace(typed, '')).toBe(before.replace(typed, ''));
  terminal.send('\r');
  await terminal.until('“written elsewhere[31m”');
  terminal.send('\u0003\u0003');
  await terminal.until('over');
  expectSane(terminal.output());
});
