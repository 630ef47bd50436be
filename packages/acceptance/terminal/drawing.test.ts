import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, type Random } from '@parley/base';
import { type App, draw, type LogLine, press, rowWidth, SMALLEST, textOf } from '@parley/screens';
import { createTally, keyNamed, openStagedHouse, type Staged } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { openTerminal, type Played, placesWith, quiet, RU } from './open-terminal.ts';

const STATES = 10_000;
const RESIZES = 1_000;
const STEPS = 150;
const tally = createTally();
const saves = mkdtempSync(join(tmpdir(), 'parley-drawing-'));
const house = openStagedHouse();
afterAll(() => {
  rmSync(saves, { recursive: true, force: true });
  house.close();
  tally.print('drawing');
});

const KEYS = [
  'enter',
  'escape',
  'up',
  'down',
  'left',
  'right',
  'tab',
  'space',
  'backspace',
  'pagedown',
  'home',
  ...'abcefgijklmnoprsvwxyz?:./!+-@1234',
  'Ж',
  '日',
];
/** Keys that look and do not act: what computers answer would come in its own time. */
const LOOKING = [...'jkhlcvbmiz?:/', '\u001b', '\u001b', '\t', '\u001b[A', '\u001b[B', 'ж', 'ї', '日', '本'];

/** Between 20 × 8 and 250 × 80; small ones more often, as they are where things go wrong. */
function anySize(random: Random): { readonly columns: number; readonly rows: number } {
  return { columns: 20 + Math.floor(random.next() ** 2 * 231), rows: 8 + Math.floor(random.next() ** 2 * 73) };
}
function expectExact(app: App): void {
  const { width, height } = app.world.size;
  const rows = draw(app);
  expect(rows).toHaveLength(height);
  const wrong = rows.find((row) => rowWidth(row) !== width);
  if (wrong) expect(textOf(wrong), `${app.ui.screen} at ${width} × ${height}`).toBe(`${width} cells`);
}

test(`16: every frame has exactly its rows and columns (${STATES} random states)`, { timeout: 180_000 }, () => {
  const random = createRandom('frames', ['states']);
  const begins = [RU, { ...RU, seat: 'US' }, { ...RU, source: 'ferry-timetable', seat: 'A' }, { ...RU, seat: null }, null] as const;
  let staged: Staged = house.open(RU);
  const screens = new Set<string>();
  for (let state = 0; state < STATES; state += 1) {
    if (state % 400 === 0) staged = house.open(begins[(state / 400) % begins.length] ?? RU);
    const app = staged.type(random.pick(KEYS));
    const { columns, rows } = anySize(random);
    const size = { width: columns, height: rows };
    expectExact({ ...app, world: { ...app.world, size } });
    screens.add(app.ui.screen);
    tally.add('random states');
  }
  tally.add('screens', screens.size);
  expect(screens.size).toBeGreaterThan(7);
});

test(`17: ${RESIZES} random resizes while keys arrive end in the screen that a fresh terminal would show`, { timeout: 180_000 }, async () => {
  const random = createRandom('resizes', ['sizes']);
  const played = openTerminal(saves);
  await played.terminal.until('Your instructions');
  for (let resize = 0; resize < RESIZES; resize += 1) {
    const size = anySize(random);
    played.terminal.resize(size.columns, size.rows);
    if (resize % 3 === 0) played.terminal.send(random.pick(LOOKING));
    if (resize % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    tally.add('resizes');
    if (resize % 50 !== 49) continue;
    await quiet(played);
    if (size.columns < SMALLEST.width || size.rows < SMALLEST.height) expect(played.terminal.screen()).toMatch(/Too small|Parley/);
    const before = played.terminal.screen();
    played.terminal.send('\u000c');
    await quiet(played);
    expect(before, `${size.columns} × ${size.rows}`).toBe(played.terminal.screen());
    tally.add('compared with a fresh drawing');
  }
  await played.leave();
});

test(`18: what is drawn step by step is what is drawn at once, with box drawing, Cyrillic and CJK (${STEPS} steps)`, {
  timeout: 120_000,
}, async () => {
  await stepByStep({}, LOOKING);
});
test('18: the same in ASCII', { timeout: 120_000 }, async () => {
  await stepByStep(
    { ascii: true },
    LOOKING.filter((key) => /^[\u0000-\u007f]*$/.test(key)),
  );
});

/** The same keys to a terminal and to a stage without one: after each, the terminal shows the rows of the stage. */
async function stepByStep(parts: { readonly ascii?: boolean }, keys: readonly string[]): Promise<void> {
  const random = createRandom('steps', [String(parts.ascii ?? false)]);
  const played = openTerminal(saves, parts, { columns: 100, rows: 30 });
  const staged = house.open(RU, { size: { width: 100, height: 30 }, ascii: parts.ascii ?? false });
  await played.terminal.until('Your instructions');
  for (let step = 0; step < STEPS; step += 1) {
    const key = random.pick(keys);
    played.terminal.send(key);
    staged.type(NAMES[key] ?? key);
    const meant = staged.stage.frame().map((row) => textOf(row).trimEnd());
    const shown = await linesOnce(played, meant);
    expect(shown, `step ${step}, key ${JSON.stringify(key)}`).toEqual(meant);
    tally.add('steps compared');
  }
  await played.leave();
}
/** What the terminal shows: as soon as it is what is meant, or else after a while. */
async function linesOnce(played: Played, meant: readonly string[]): Promise<readonly string[]> {
  const end = performance.now() + 3_000;
  for (;;) {
    await played.terminal.drawn();
    const shown = played.terminal.lines();
    if (shown.every((line, index) => line === meant[index]) || performance.now() > end) return shown;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
const NAMES: Readonly<Record<string, string>> = { '\u001b': 'escape', '\r': 'enter', '\t': 'tab', '\u001b[A': 'up', '\u001b[B': 'down' };

test('19: the screen is never cleared, the alternate screen is entered once, and every frame is a synchronized one', async () => {
  const played = openTerminal(saves);
  await played.terminal.until('Your instructions');
  for (const key of ['\r', 'j', 'c', 'l', 'j', '?', 'j', '\r', 'm']) {
    played.terminal.send(key);
    await quiet(played);
  }
  played.terminal.resize(120, 40);
  await quiet(played);
  await played.leave();
  const bytes = played.terminal.writes.join('');
  expect(bytes).not.toMatch(/\u001b\[[23]J/);
  expect(bytes.split('\u001b[?1049h')).toHaveLength(2);
  expect(bytes.split('\u001b[?1049l')).toHaveLength(2);
  const outside = bytes.replaceAll(/\u001b\[\?2026h[\s\S]*?\u001b\[\?2026l/g, '').replaceAll(/\u001b\[[0-?]*[ -/]*[@-~]/g, '');
  expect(outside.trim()).toBe('');
});

test('20: emoji, joiners, control bytes, escapes, right-to-left and very long words reach no terminal as they are', async () => {
  const folder = join(saves, 'evil-scenarios');
  mkdirSync(join(folder, 'evil'), { recursive: true });
  const title = 'E\\u001b]0;owned\\u0007vil \\u001b[31mred \\u202eRTL \\u2066 \\U0001F469\\u200D\\U0001F4BB \\u26A0\\uFE0F';
  writeFileSync(join(folder, 'evil', 'scenario.yaml'), ['parley: 1', 'id: evil', `title: "${title} ${'w'.repeat(400)}"`].join('\n'));
  const played = openTerminal(saves, { begin: null, loadPlaces: async () => placesWith(saves, folder) });
  await played.terminal.until('What will you play');
  await quiet(played);
  await played.leave();
  expect(played.terminal.writes.join('')).not.toMatch(/\u001b\]0;|\u0007|\u202e|\u2066|\u200d|\ufe0f|\u{1f469}/u);
  const app = house.open(RU).type('enter');
  const { game } = app.world;
  const nasty: LogLine = { text: `a\u001b[2J\u001b]52;c;xx\u0007 👩‍💻 ⚠️ \u202eabc\u202c שלום مرحبا 日本 ${'w'.repeat(300)}`, kind: 'act' };
  const told: App = { ...app, world: { ...app.world, game: game && { ...game, log: [nasty, nasty] } }, ui: { ...app.ui, screen: 'log' } };
  expectExact(told);
  const text = draw(told).map(textOf).join('');
  expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  for (const joiner of ['\u200d', '\ufe0f']) expect(text).not.toContain(joiner);
});

test('21: a long transcript makes a key ask for no more lines than a short one (times are in `npm run bench -- terminal`)', () => {
  const app = house.open(RU).type('enter');
  let read = 0;
  const lines = Array.from({ length: 10_000 }, (_, index): LogLine => {
    const text = `line ${index}`;
    return {
      kind: 'act',
      get text() {
        read += 1;
        return text;
      },
    };
  });
  const { game } = app.world;
  let long: App = { ...app, world: { ...app.world, game: game && { ...game, log: lines, newFrom: 0 } } };
  draw(long);
  const first = read;
  expect(first).toBeGreaterThan(0);
  for (let key = 0; key < 20; key += 1) {
    long = { ...long, ui: press(long, keyNamed('down')).ui };
    draw(long);
  }
  expect(read).toBe(first);
});

test('22: a frame that waits writes nothing', async () => {
  const played = openTerminal(saves, {}, { columns: 120, rows: 40 });
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('You have the floor');
  await quiet(played);
  const before = played.terminal.writes.length;
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(played.terminal.writes.slice(before)).toEqual([]);
  await played.leave();
});
