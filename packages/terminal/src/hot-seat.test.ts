/** Two people at one keyboard: what is one's own is never drawn while the other looks, nor behind the curtain. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '@parley/base';
import { createComputer } from '@parley/delegations';
import { type App, draw, textOf } from '@parley/screens';
import { type Clock, startRunner } from '@parley/session';
import { openVirtualTerminal } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import type { Begin } from './begin.ts';
import { type HousePlaces, openHouse } from './house.ts';
import { runTerminal } from './main.tsx';
import { Stage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-hot-seat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRETS = { A: 'zqalder', B: 'zqbirch' } as const;
type Person = keyof typeof SECRETS;

/** The ferry with a word planted in each brief that nobody else may read. */
function plantedFerry(): string {
  const source = join(folder, 'ferry-timetable');
  cpSync(fileURLToPath(new URL('../../../scenarios/ferry-timetable', import.meta.url)), source, { recursive: true });
  for (const secret of Object.values(SECRETS)) {
    const brief = join(source, 'briefs', `${secret.slice(2)}.md`);
    writeFileSync(brief, `${secret} stands first.\n\n${readFileSync(brief, 'utf8')}`);
  }
  const file = join(source, 'scenario.yaml');
  const text = readFileSync(file, 'utf8').replace('Sell the boat', `Sell ${SECRETS.A}`).replace('Hire a boat', `Hire ${SECRETS.B}`);
  writeFileSync(file, text);
  return source;
}
const places: HousePlaces = {
  scenarios: folder,
  saves: join(folder, 'saves'),
  version: 'test',
  makeComputer: ({ seat, seed }) => createComputer({ seat, seed, profile: 'skilled' }),
  variantsFor: () => ({}),
};
const begin: Begin = { kind: 'play', source: plantedFerry(), seat: null, people: ['A', 'B'], seed: '7', level: 'envoy', profile: 'skilled' };

interface Watched {
  readonly stage: Stage;
  readonly frames: () => number;
  type(...names: readonly string[]): App;
  words(text: string): App;
  /** A minute passes without a key. */
  wait(): App;
}
/** A stage of which every frame is read. */
function openWatched(): Watched {
  const due: (() => void)[] = [];
  const minutes: (() => void)[] = [];
  const clock: Clock = {
    nowMs: () => 0,
    after(ms, work) {
      const list = ms === 60_000 ? minutes : ms === 0 ? due : [];
      list.push(work);
      return () => void list.splice(0, list.length, ...list.filter((other) => other !== work));
    },
  };
  const hands = {
    quit: () => undefined,
    left: () => undefined,
    redraw: () => undefined,
    suspend: () => undefined,
    copy: () => undefined,
    freshSeed: () => '7',
  };
  const stage = new Stage({ version: 'test', size: { width: 120, height: 40 }, ascii: false, paceMs: 0, reasons: false, hands });
  let frames = 0;
  stage.subscribe(() => {
    frames += 1;
    expectOwnOnly(stage);
  });
  stage.enter({ house: openHouse(places), startRunner, clock }, begin);
  const send = (name: string): void => {
    stage.keys([{ name, text: name.length === 1 ? name : '' }]);
    for (let work = due.shift(); work; work = due.shift()) work();
  };
  return {
    stage,
    frames: () => frames,
    type(...names) {
      names.forEach(send);
      return stage.app;
    },
    words(text) {
      [...text].forEach(send);
      return stage.app;
    },
    wait() {
      minutes.splice(0).forEach((work) => void work());
      return stage.app;
    },
  };
}
function frameOf(app: App): string {
  return draw(app).map(textOf).join('\n');
}
function expectOwnOnly(stage: Stage): void {
  const { looking } = stage.app.ui;
  const frame = stage.frame().map(textOf).join('\n');
  for (const [seat, secret] of Object.entries(SECRETS)) if (seat !== looking) expect(frame, `${looking} looks`).not.toContain(secret);
}

test('a game of two people begins behind the curtain, and only Space draws it back', () => {
  const { type } = openWatched();
  const closed = type('b', '?', ':', 'i', 'm', 'enter', 'escape', '/', 'tab');
  expect(closed.ui).toMatchObject({ screen: 'curtain', looking: null, layers: [] });
  expect(frameOf(closed)).toContain('Pass the keyboard to ALDER QUAY');
  const open = type('space');
  expect(open.ui).toMatchObject({ screen: 'brief', looking: 'A' });
  expect(frameOf(open)).toContain(SECRETS.A);
});

test('the curtain falls when the other is to act, and what was typed ahead is lost', () => {
  const { stage, type } = openWatched();
  type('space', 'enter');
  stage.keys([
    { name: '.', text: '.' },
    { name: 'space', text: ' ' },
  ]);
  expect(stage.app.ui.screen).toBe('curtain');
  expect(frameOf(stage.app)).toContain('Pass the keyboard to BIRCH QUAY');
  expect(frameOf(type('space'))).toContain(SECRETS.B);
});

test('what one has searched for and begun to write waits for one’s return and is not the other’s', () => {
  const { type, words } = openWatched();
  type('space', 'enter', '/');
  words(SECRETS.A);
  const searched = type('enter', 'c', 'right', 'escape');
  expect(searched.ui.sought).toBe(SECRETS.A);
  const curtain = type('.');
  expect(curtain.ui).toMatchObject({ screen: 'curtain', sought: '', draft: { items: {} }, draftPast: [], cursors: {} });
  const other = type('space', 'enter');
  expect(other.ui).toMatchObject({ looking: 'B', sought: '', draft: { items: {} } });
  let back = type('.');
  for (let count = 0; count < 8 && back.ui.looking !== 'A'; count += 1) back = type(back.ui.screen === 'curtain' ? 'space' : '.');
  expect(back.ui.looking).toBe('A');
  expect(back.ui.sought).toBe(SECRETS.A);
  expect(Object.keys(back.ui.draft.items)).toHaveLength(1);
});

test('a minute without a key hides the instructions until Space is pressed', () => {
  const { type, wait } = openWatched();
  expect(frameOf(type('space'))).toContain(SECRETS.A);
  const hidden = wait();
  expect(frameOf(hidden)).not.toContain(SECRETS.A);
  expect(frameOf(hidden)).toContain('Space shows it again');
  expect(frameOf(type('j', 'enter', 'escape'))).not.toContain(SECRETS.A);
  expect(frameOf(type('space'))).toContain(SECRETS.A);
});

const KEYS = [
  '.',
  'space',
  'enter',
  'down',
  'up',
  'left',
  'right',
  'escape',
  'tab',
  'b',
  'c',
  's',
  'v',
  'a',
  'm',
  'w',
  'i',
  'u',
  'y',
  'z',
  '?',
  ':',
  'e',
  'x',
  't',
  'ctrl-c',
];
test.each([1, 2, 3, 4, 5, 6])('whatever keys two people press, neither is shown what is the other’s (walk %i)', (seed) => {
  const random = createRandom(`hot-seat ${seed}`);
  const watched = openWatched();
  const seen = new Set<Person>();
  for (let step = 0; step < 400; step += 1) {
    const { ui } = watched.stage.app;
    if (ui.looking !== null) seen.add(ui.looking as Person);
    if (step % 40 === 20) watched.wait();
    if (ui.screen === 'curtain') watched.type('space');
    else if (step % 9 === 0 && ui.looking !== null && ui.layers.length === 0 && ui.screen !== 'composer') {
      watched.type('/');
      watched.words(SECRETS[ui.looking as Person]);
      watched.type('enter');
    } else if (step % 7 === 0) watched.type('escape', '.');
    else watched.type(random.pick(KEYS));
  }
  expect([...seen].sort()).toEqual(['A', 'B']);
  expect(watched.frames()).toBeGreaterThan(400);
});

test('no byte of the first person’s brief is written after the curtain has fallen', async () => {
  const terminal = openVirtualTerminal({ columns: 80, rows: 24 });
  const ended = runTerminal({
    streams: { stdin: terminal.stdin, stdout: terminal.stdout, stderr: terminal.stdout },
    env: { LANG: 'C.UTF-8' },
    version: 'test',
    loadPlaces: async () => places,
    ascii: null,
    colour: null,
    paceMs: 0,
    reasons: false,
    freshSeed: () => '7',
    begin,
    ownsConsole: false,
  });
  await terminal.until('Pass the keyboard to ALDER QUAY');
  expect(terminal.writes.join('')).not.toContain('zq');
  terminal.send(' ');
  await terminal.until(SECRETS.A);
  terminal.send('\r');
  await terminal.until('Your move');
  const before = terminal.writes.length;
  terminal.send('.');
  await terminal.until('Pass the keyboard to BIRCH QUAY');
  expect(terminal.screen()).not.toContain('points');
  terminal.send(' ');
  await terminal.until(SECRETS.B);
  expect(terminal.writes.slice(before).join('')).not.toContain(SECRETS.A);
  terminal.send('\u0003');
  await terminal.until('Ctrl-C again');
  terminal.send('\u0003');
  await ended;
});
