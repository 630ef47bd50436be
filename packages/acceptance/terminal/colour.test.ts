import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, draw, type LogLine, textOf } from '@parley/screens';
import { appearanceFor, paint } from '@parley/terminal';
import { BUILT, ensureBuilt, NODE, openCommandLine, openStagedHouse, PROJECT } from '@parley/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyScreen } from './every-screen.ts';
import { openTerminal, quiet } from './open-terminal.ts';

const saves = mkdtempSync(join(tmpdir(), 'parley-colour-'));
const house = openStagedHouse();
const command = openCommandLine();
afterAll(() => {
  rmSync(saves, { recursive: true, force: true });
  house.close();
  command.close();
});
const states = everyScreen(house);
const names = Object.keys(states);
/** Any colour: foreground, background, bright, 256 and full ones. */
const COLOUR = /\u001b\[(?:[\d;]*;)?(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;[\d;]*)?m/;
const NO_WISHES = { colour: null, theme: null, ascii: null };

beforeAll(ensureBuilt, 60_000);

function textIn(app: App): string {
  return draw(app).map(textOf).join('\n');
}
function state(name: string): App {
  const app = states[name];
  if (!app) expect.unreachable(`there is no state ${name}`);
  return app as App;
}

describe('23: with NO_COLOR', () => {
  const palette = appearanceFor({ NO_COLOR: '1', TERM: 'xterm-256color', LANG: 'C.UTF-8' }, NO_WISHES).palette.value;

  test.each(names)('23: no colour is written on %s', (name) => {
    for (const row of draw(state(name))) expect(paint(row, palette)).not.toMatch(COLOUR);
  });
  test('23: no colour is written by the program either, and the line under the cursor is inverse', async () => {
    const played = openTerminal(saves, { env: { LANG: 'C.UTF-8', NO_COLOR: '1' } });
    await played.terminal.until('Your instructions');
    for (const key of ['\r', 'j', 'c', 'l']) {
      played.terminal.send(key);
      await quiet(played);
    }
    expect(played.terminal.inverse().join('\n')).toContain('▸ ');
    await played.leave();
    expect(played.terminal.writes.join('')).not.toMatch(COLOUR);
  });
  test('23: selection and focus are told by marks and attributes', () => {
    const rows = draw(state('table'));
    expect(rows.map(textOf).some((row) => row.includes('╭─ ▸ '))).toBe(true);
    expect(rows.map((row) => paint(row, palette)).some((row) => /\u001b\[7(?:;1)?m▸ /.test(row))).toBe(true);
  });
  test('23: what is agreed, what crosses a red line and what is new are told by marks and words', () => {
    expect(textIn(state('agenda'))).toContain('✓ decided');
    expect(textIn(state('agenda'))).toMatch(/≤[A-H]|≥[A-H]/);
    expect(textIn(state('table'))).toMatch(/\d+ new/);
  });
});

/** Two states that mean different things on the same screen. */
function pairs(): readonly (readonly [string, App, App])[] {
  const table = state('table');
  const withUi = (app: App, ui: Partial<App['ui']>): App => ({ ...app, ui: { ...app.ui, ...ui } });
  const cursor = (app: App, id: string, at: number): App => withUi(app, { cursors: { ...app.ui.cursors, [id]: at } });
  const { game } = table.world;
  const lines = (kind: LogLine['kind']): App => ({
    ...withUi(table, { screen: 'log' }),
    world: { ...table.world, game: game && { ...game, log: [{ text: 'Something was done.', kind }], newFrom: 1 } },
  });
  const confirm = state('confirm');
  const layer = confirm.ui.layers[0];
  const onYes = layer?.kind === 'confirm' ? withUi(confirm, { layers: [{ ...layer, onYes: true }] }) : confirm;
  const composer = state('composer');
  return [
    ['the cursor on another move', table, cursor(table, 'table.moves', 1)],
    ['the focus in another pane', table, withUi(table, { focus: { ...table.ui.focus, table: 1 } })],
    ['yes instead of no', confirm, onYes],
    ['one’s own doing and that of others', lines('own'), lines('act')],
    ['private and public', lines('private'), lines('act')],
    ['a remark and an act', lines('remark'), lines('act')],
    ['a draft with an option and one without', composer, withUi(composer, { draft: { ...composer.ui.draft, items: {} } })],
    ['zoomed and not', table, withUi(table, { zoomed: true })],
    ['a menu open and closed', state('game-menu'), table],
    ['too small and large enough', state('too-small'), table],
  ];
}
test.each(pairs())('24: %s: two states that differ, differ without colour', (_, one, other) => {
  expect(textIn(one)).not.toBe(textIn(other));
});

test('25: the okabe theme is chosen by name and written in full colour; its distances and contrasts are in packages/terminal/src/okabe.test.ts', () => {
  const { palette } = appearanceFor({ TERM: 'xterm-256color', COLORTERM: 'truecolor', LANG: 'C.UTF-8' }, { ...NO_WISHES, theme: 'okabe' });
  expect(palette.value).toBe('okabe');
  const painted = draw(state('table'))
    .map((row) => paint(row, palette.value))
    .join('');
  const colours = new Set([...painted.matchAll(/38;2;(\d+);(\d+);(\d+)/g)].map(([, r, g, b]) => `${r} ${g} ${b}`));
  expect(colours.size).toBeGreaterThan(1);
  // Against black, by WCAG: no text is too dark to read.
  for (const colour of colours) expect(contrastOnBlack(colour.split(' ').map(Number)), colour).toBeGreaterThanOrEqual(4.5);
});
/** WCAG 2.2, relative luminance. */
function contrastOnBlack(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) / 0.05;
}

describe('26: ASCII', () => {
  test.each(names)('26: %s is pure ASCII', (name) => {
    for (const size of [
      { width: 80, height: 24 },
      { width: 120, height: 40 },
      { width: 200, height: 60 },
    ]) {
      const app = state(name);
      const sized: App = name === 'too-small' ? app : { ...app, world: { ...app.world, size } };
      expect(draw(sized, { ascii: true }).map(textOf).join('')).toMatch(/^[\u0020-\u007e]*$/);
    }
  });
  test('26: chosen by itself on the Linux console and in a locale that is not UTF-8, and not elsewhere', () => {
    const isAscii = (env: Readonly<Record<string, string>>): boolean => appearanceFor(env, NO_WISHES).ascii.value;
    expect(isAscii({ TERM: 'linux', LANG: 'C.UTF-8' })).toBe(true);
    expect(isAscii({ TERM: 'xterm', LANG: 'ru_RU.KOI8-R' })).toBe(true);
    expect(isAscii({ TERM: 'xterm', LC_ALL: 'C', LANG: 'en_US.UTF-8' })).toBe(true);
    expect(isAscii({ TERM: 'xterm', LANG: 'uk_UA.UTF-8' })).toBe(false);
  });
});

/** A proposal, then passes to the end: by lines and by keys. */
const LINES = `propose! split=birch_pays\n${'pass\n'.repeat(30)}`;
const BEGIN = { kind: 'play', source: 'ferry-timetable', seat: 'A', seed: '11', level: 'envoy', profile: 'skilled' } as const;

test('27: plain lines carry a whole game without an escape byte, and the same moves by keys give the same log', async () => {
  const out = join(command.folder, 'lines.jsonl');
  const run = await command.parley(['play', BEGIN.source, '--seat', 'A', '--seed', '11', '--profile', 'skilled', '--plain', '--out', out], LINES);
  expect(run.stderr).toBe('');
  expect(run.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  expect(run.stdout).toContain('Your score');
  const staged = house.open(BEGIN);
  const close = (): void => {
    for (let layer = 0; layer < 5 && staged.app().ui.layers.length > 0; layer += 1) staged.type('escape');
  };
  staged.type('enter');
  close();
  staged.type('c', 'down', 'right', 'right', 's');
  if (staged.app().ui.layers.length > 0) staged.type('y');
  for (let step = 0; step < 60 && staged.app().ui.screen !== 'ending'; step += 1) {
    close();
    staged.type('.');
  }
  staged.stage.close();
  const byLines = readFileSync(out, 'utf8').trimEnd().split('\n').slice(1);
  const byKeys = (staged.left()?.played ?? []).map(({ step }) => step.session.digest);
  const told = byLines.map((line) => JSON.parse(line) as { readonly digest: string });
  expect(told.length).toBeGreaterThan(8);
  // The digest of a step binds every event up to it.
  expect(told.map(({ digest }) => digest)).toEqual(byKeys);
});

test('28: each prompt of the plain mode names the number, what is chosen and what follows; no time is announced', async () => {
  const run = await command.parley(['play', 'ferry-timetable', '--seat', 'A', '--seed', '11', '--plain'], 'propose\n1\n');
  const choices = run.stdout.split('\n').filter((line) => /^ {2}\d+ {2}\S/.test(line));
  expect(choices.length).toBeGreaterThan(3);
  expect(run.stdout).toMatch(/\d+ {2}Pass\. \[pass, \.\] You give up the floor/);
  expect(run.stdout).toMatch(/\(evening; 10 points for you\)/);
  expect(run.stdout).not.toMatch(/\b\d+ (?:seconds|minutes) left\b/);
});

describe('29: without a terminal', () => {
  const run = (args: readonly string[], env: Readonly<Record<string, string>>, input: string | null) =>
    spawnSync(NODE, [BUILT, ...args], {
      cwd: PROJECT,
      env: { PATH: process.env['PATH'] ?? '', HOME: saves, XDG_STATE_HOME: saves, LANG: 'C.UTF-8', TERM: 'xterm', ...env },
      encoding: 'utf8',
      stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === null ? {} : { input }),
      timeout: 60_000,
    });
  const GAME = ['play', 'ferry-timetable', '--seat', 'A', '--seed', '3'];

  test.each([
    ['piped', {}, 'pass\n'],
    ['with CI=true', { CI: 'true' }, 'pass\n'],
    ['with TERM=dumb', { TERM: 'dumb' }, 'pass\n'],
    ['with </dev/null', {}, null],
  ] as const)('29: a game %s is played in plain lines, and no stack is shown', (_, env, input) => {
    const { status, stdout, stderr } = run(GAME, env, input);
    expect(status).toBe(0);
    expect(stdout).toContain('You have the floor');
    expect(`${stdout}${stderr}`).not.toMatch(/\u001b|^ +at /m);
  });
  test.each([
    ['piped', {}, ''],
    ['with CI=true', { CI: 'true' }, ''],
    ['with TERM=dumb', { TERM: 'dumb' }, ''],
    ['with </dev/null', {}, null],
  ] as const)('29: the title screen %s is refused in one line, with exit code 3', (_, env, input) => {
    const { status, stdout, stderr } = run([], env, input);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^The title screen needs a terminal\. .*\n$/);
  });
});
