import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, type Random } from '@parley/base';
import { COMMANDS, draw, type Key } from '@parley/screens';
import { insertionPoint, keysOfText } from '@parley/terminal';
import { createTally, keyNamed, openCommandLine, openStagedHouse, type Staged } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { openTerminal, quiet, RU } from './open-terminal.ts';

const SEQUENCES = 1_000;
const SEQUENCES_THROUGH_INK = 12;
const tally = createTally();
const saves = mkdtempSync(join(tmpdir(), 'parley-input-'));
const [first, second] = [openStagedHouse(), openStagedHouse()];
afterAll(() => {
  rmSync(saves, { recursive: true, force: true });
  for (const house of [first, second]) house.close();
  tally.print('typed ahead');
});

/** What a hand that does not wait may type: mostly what leads somewhere. */
const TYPED = [
  '.',
  'c',
  'v',
  'b',
  'w',
  'm',
  'i',
  '?',
  ':',
  '/',
  'f',
  'a',
  'x',
  'r',
  'y',
  'u',
  'z',
  '1',
  '2',
  '3',
  'enter',
  'enter',
  'escape',
  'escape',
  'tab',
  'space',
  'up',
  'down',
  'down',
  'left',
  'right',
  'right',
  'backspace',
  'g',
  'G',
  'q',
  's',
  'Ж',
  'й',
  '日',
];
function sequence(random: Random): readonly Key[] {
  return Array.from({ length: 1 + Math.floor(random.next() * 12) }, () => keyNamed(random.pick(TYPED)));
}
/** All that can be told apart, but for the minute of a save. */
function stateOf({ stage }: Staged): unknown {
  const { ui, world } = stage.app;
  const { game } = world;
  return { ui, game: game && { ...game, id: '' }, scenarios: world.scenarios, saves: world.saves.length };
}

test(`8: on every screen, keys sent one by one bring the same as the same keys in one chunk (${SEQUENCES} sequences)`, { timeout: 120_000 }, () => {
  const random = createRandom('typed ahead', ['keys']);
  const begins = [RU, { ...RU, seat: 'US' }, { ...RU, source: 'ferry-timetable', seat: 'A' }, { ...RU, seat: null }, null] as const;
  let pair: readonly [Staged, Staged] | null = null;
  const screens = new Set<string>();
  for (let run = 0; run < SEQUENCES; run += 1) {
    if (pair === null || run % 50 === 0)
      pair = [first.open(begins[(run / 50) % begins.length] ?? RU), second.open(begins[(run / 50) % begins.length] ?? RU)];
    const keys = sequence(random);
    for (const key of keys) pair[0].stage.keys([key]);
    pair[0].keys([]);
    pair[1].keys(keys);
    expect(stateOf(pair[1]), keys.map(({ name }) => name).join(' ')).toEqual(stateOf(pair[0]));
    screens.add(pair[0].app().ui.screen);
    tally.add('sequences');
    tally.add('keys', keys.length);
  }
  tally.add('screens', screens.size);
  expect(screens.size).toBeGreaterThan(7);
});

test(`8: the same through Ink and a terminal (${SEQUENCES_THROUGH_INK} sequences)`, { timeout: 120_000 }, async () => {
  const random = createRandom('typed ahead', ['ink']);
  for (let run = 0; run < SEQUENCES_THROUGH_INK; run += 1) {
    // Keys that look and move: what computers answer would come in its own time.
    const chunk = Array.from({ length: 10 }, () => random.pick([...'jkhlcvbmi?:\r\t 123zуж日'])).join('');
    const [one, other] = [openTerminal(saves), openTerminal(saves)];
    for (const played of [one, other]) await played.terminal.until('Your instructions');
    for (const letter of chunk) one.terminal.send(letter);
    other.terminal.send(chunk);
    for (const played of [one, other]) await quiet(played);
    expect(other.terminal.screen(), JSON.stringify(chunk)).toBe(one.terminal.screen());
    await Promise.all([one.leave(), other.leave()]);
    tally.add('sequences through Ink');
  }
});

test('9: \\r\\r, jj, ab\\r and \\t\\t in one chunk are separate keys', async () => {
  for (const [chunk, keys] of [
    ['\r\r', ['enter', 'enter']],
    ['jj', ['j', 'j']],
    ['ab\r', ['a', 'b', 'enter']],
    ['\t\t', ['tab', 'tab']],
  ] as const)
    expect(keysOfText(chunk).map(({ name }) => name)).toEqual(keys);
  // And on the screen: two lines down, two panes on, a word and Enter in the search.
  const played = openTerminal(saves);
  await played.terminal.until('Your instructions');
  played.terminal.send('\r\r');
  await quiet(played);
  expect(played.terminal.screen()).not.toContain('Your instructions');
  await played.leave();
  const staged = first.open(RU);
  const cursorAfter = (chunk: string): number => {
    staged.keys(keysOfText(chunk));
    return staged.app().ui.cursors['table.moves'] ?? 0;
  };
  staged.type('enter');
  expect(cursorAfter('jj')).toBe(2);
  const focus = staged.app().ui.focus['table'] ?? 0;
  staged.keys(keysOfText('\t\t'));
  expect(staged.app().ui.focus['table']).toBe(focus + 2);
  staged.keys(keysOfText('/ab\r'));
  expect(staged.app().ui.sought).toBe('ab');
});

test('10: a paste with line ends submits nothing and runs no command; a megabyte is refused', async () => {
  const played = openTerminal(saves);
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('You have the floor');
  const before = played.terminal.screen();
  played.terminal.send('\u001b[200~.\rW\ry\r\u001b[201~');
  await quiet(played);
  expect(played.terminal.screen()).toBe(before);
  played.terminal.send(`\u001b[200~${'x\r'.repeat(500_000)}\u001b[201~`);
  await played.terminal.until('too long to paste', 20_000);
  await played.leave();
});

test('11: reports of the mouse, the focus, the device and the cursor are no keys', async () => {
  const played = openTerminal(saves);
  await played.terminal.until('Your instructions');
  played.terminal.send('\r');
  await played.terminal.until('You have the floor');
  const before = played.terminal.screen();
  for (const report of [
    '\u001b[<0;10;5M',
    '\u001b[<0;10;5m',
    '\u001b[<35;1;1M',
    '\u001b[I',
    '\u001b[O',
    '\u001b[?62;4c',
    '\u001b[>0;276;0c',
    '\u001b[12;40R',
    '\u001b[?1u',
  ]) {
    played.terminal.send(report);
    await quiet(played);
    expect(played.terminal.screen(), JSON.stringify(report)).toBe(before);
  }
  await played.leave();
});

test('12: the real cursor stands at the insertion point of each text field, and letters go whole', () => {
  const staged = first.open(RU);
  staged.type('enter');
  for (const open of [':', '/', '?']) {
    staged.type(open, ...'аб', '日', 'e\u0301');
    const rows = draw(staged.app());
    const point = insertionPoint(rows);
    expect(point, open).toBeDefined();
    const line = rows[point?.y ?? 0] ?? [];
    expect(line.map(({ text }) => text).join(''), open).toContain('аб日e\u0301');
    // Taking back takes what a reader sees as one letter.
    staged.type('backspace', 'backspace');
    const after = insertionPoint(draw(staged.app()));
    // Two letters of one and two cells are gone.
    expect((point?.x ?? 0) - (after?.x ?? 0), open).toBe(3);
    staged.type('escape');
  }
});

test('13: every command has a way without a chord: a single key, or its line in the palette', () => {
  const staged = first.open(RU);
  staged.type('enter');
  for (const command of COMMANDS.filter(({ group }) => group !== 'move')) {
    const plainKey = command.keys.some((key) => !key.startsWith('ctrl-'));
    const listed =
      staged.type(':', ...command.title.slice(0, 12)).ui.layers.at(-1)?.kind === 'palette' && staged.screen().includes(command.title.slice(0, 20));
    staged.type('escape');
    expect(plainKey || listed, command.id).toBe(true);
  }
});

test('13: a player who knows the arrows, Enter and Esc comes to the menu of the game and to every move', () => {
  const staged = first.open({ ...RU, source: 'ferry-timetable', seat: 'A' });
  staged.type('enter', 'escape');
  expect(staged.app().ui.layers.at(-1)?.kind).toBe('menu');
  staged.type('escape');
  const moves = staged.screen();
  expect(moves).toContain('▸ ');
});

test('14: one’s own keys are read from YAML and hold; conflicts are refused with file and line', async () => {
  const command = openCommandLine();
  const folder = command.path('config');
  const file = join(folder, 'parley', 'keys.yaml');
  mkdirSync(join(folder, 'parley'), { recursive: true });
  const variables = { XDG_CONFIG_HOME: folder };
  writeFileSync(file, '# mine\njoin: ctrl-t\n');
  expect(await command.parley(['keys', '--check'], '', variables)).toMatchObject({ status: 0, stderr: '' });
  expect((await command.parley(['keys'], '', variables)).stdout).toMatch(/Ctrl-T.*Join a text|Join a text.*Ctrl-T/);
  writeFileSync(file, '# mine\njoin: x\nup: enter\n');
  const refused = await command.parley(['keys', '--check'], '', variables);
  expect(refused.status).toBe(2);
  for (const line of [2, 3]) expect(`${refused.stdout}${refused.stderr}`).toContain(`${file}:${line}: `);
  command.close();
});
