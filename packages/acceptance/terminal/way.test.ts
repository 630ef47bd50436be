import type { SeatView } from '@parley/rules';
import {
  type App,
  COMMANDS,
  commandForKey,
  commandLines,
  commandState,
  draw,
  type Explained,
  explainedNumbers,
  makeKeymap,
  press,
  textOf,
} from '@parley/screens';
import { createTally, keyNamed, openStagedHouse } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { everyScreen } from './every-screen.ts';
import { playAsNewcomer } from './newcomer.ts';
import { RU } from './open-terminal.ts';

const tally = createTally();
const house = openStagedHouse();
afterAll(() => {
  house.close();
  tally.print('finding one’s way');
});
const states = everyScreen(house);
/** Screens on which keys mean commands. */
const SCREENS = Object.entries(states).filter(([name, { ui }]) => ui.layers.length === 0 && !['too-small', 'kitchen-sink'].includes(name));
const IN_GAME = SCREENS.filter(([, { world, ui }]) => world.game !== null && ui.screen !== 'curtain');

describe('30: the help', () => {
  test.each(IN_GAME)('30: on %s lists every command of the table once, with a reason where it cannot be used', (_, app) => {
    const { game } = app.world;
    const lines = commandLines(app, '');
    expect(lines.map(({ command }) => command.id).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    for (const { command, enabled } of lines) {
      expect(enabled, command.id).toEqual(game === null ? expect.anything() : command.enabled(commandState(game)));
      if (enabled !== true) expect(enabled, command.id).toMatch(/^[A-Z].{5,}[.!]$/);
    }
  });
  test.each(SCREENS.filter(([, { ui }]) => !['curtain'].includes(ui.screen)))('30: is opened by ? on %s', (_, app) => {
    expect(press(app, keyNamed('?')).ui.layers.at(-1)?.kind).toBe('help');
  });
});

const PALETTE_TOP = 5;
test('31: the palette finds each command by each word of its title, within three letters or the whole word, in its first five', () => {
  const app = states['table'] as App; // it is in the list
  const missed: string[] = [];
  for (const command of COMMANDS.filter(({ group }) => group !== 'move')) {
    for (const word of command.title
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((part) => part.length > 2 && !SMALL_WORDS.has(part))) {
      const found = (typed: string): boolean =>
        commandLines(app, typed)
          .filter((line) => line.command.group !== 'move')
          .slice(0, PALETTE_TOP)
          .some((line) => line.command.id === command.id);
      tally.add('words of titles');
      if (!found(word.slice(0, 3))) missed.push(`${command.id}: ${word}`);
    }
  }
  expect(missed).toEqual([]);
});
/** Words that stand in many titles and name none. */
const SMALL_WORDS = new Set(['the', 'your', 'for', 'this', 'with', 'that', 'who', 'text', 'and']);

describe('32: the footer', () => {
  test.each(Object.entries(states))('32: on %s names at most eight keys', (name, app) => {
    if (name === 'too-small') return void expect(draw(app).map(textOf).join(' ')).toContain('q saves and quits');
    const keys = (draw(app).at(-1) ?? []).filter(({ style }) => style === 'key');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(8);
  });
  test.each(IN_GAME)('32: on %s names no act that cannot be done now', (_, app) => {
    const keymap = makeKeymap();
    const game = app.world.game;
    for (const { text, style } of draw(app).at(-1) ?? []) {
      const command = style === 'key' && text.length === 1 ? commandForKey(keymap, text) : undefined;
      const line = COMMANDS.find(({ id, group }) => id === command && ['floor', 'answer', 'margins', 'free'].includes(group));
      if (line && game) expect(line.enabled(commandState(game)), `${text} ${line.id}`).toBe(true);
    }
  });
});

test('32: from the table every first-level action is one key away, or two through the menu of moves', () => {
  const app = states['table'] as App;
  const game = app.world.game;
  const keys = ['c', 'v', 'b', 'w', 'm', 'i', '?', ':', 'f', '.', 'u'];
  for (const key of keys) {
    const { ui, wishes } = press(app, keyNamed(key));
    expect(ui !== app.ui || wishes.length > 0, key).toBe(true);
  }
  expect(game).not.toBeNull();
});

test('32: a counter-offer on one issue takes at most six keys', () => {
  const staged = house.open({ ...RU, seat: 'A', source: 'ferry-timetable' });
  staged.type('enter');
  for (let layer = 0; layer < 3 && staged.app().ui.layers.length > 0; layer += 1) staged.type('escape');
  staged.type('.');
  for (let step = 0; step < 20 && !(hasForeignText(staged.app()) && mayPropose(staged.app())); step += 1)
    staged.type(staged.app().ui.layers.length > 0 ? 'escape' : '.');
  expect(hasForeignText(staged.app())).toBe(true);
  const before = ownTexts(staged.app());
  for (let layer = 0; layer < 3 && staged.app().ui.layers.length > 0; layer += 1) staged.type('escape');
  const keys = ['c', 'right', 'right', 's', 'y'];
  for (const key of keys) if (key !== 'y' || staged.app().ui.layers.length > 0) staged.type(key);
  expect(keys.length).toBeLessThanOrEqual(6);
  expect(ownTexts(staged.app())).toBe(before + 1);
});
function mayPropose({ world: { game } }: App): boolean {
  return game !== null && COMMANDS.find(({ id }) => id === 'propose')?.enabled(commandState(game)) === true;
}
function hasForeignText(app: App): boolean {
  return Object.values(app.world.game?.view.rooms ?? {}).some((room) =>
    room.texts.some(({ sponsors, status }) => !sponsors.includes('A') && status === 'tabled'),
  );
}
function ownTexts(app: App): number {
  return Object.values(app.world.game?.view.rooms ?? {}).reduce(
    (sum, room) => sum + room.texts.filter(({ sponsors }) => sponsors[0] === 'A').length,
    0,
  );
}

test.each(IN_GAME)('33: on %s, i shows numbers whose terms add up', (_, app) => {
  const { game } = app.world;
  const view = game?.view as SeatView; // every screen of a game has a seat
  const numbers: readonly Explained[] = explainedNumbers(view, game?.movements ?? []);
  expect(numbers.length).toBeGreaterThan(2);
  for (const number of numbers) {
    const { value, terms } = number;
    if (terms.length > 0)
      expect(
        terms.reduce((sum, term) => sum + term.value, 0),
        JSON.stringify(number),
      ).toBeCloseTo(value, 6);
    tally.add('numbers');
    tally.add('terms', terms.length);
  }
  const note = press(app, keyNamed('i')).ui.layers.at(-1);
  expect(note?.kind).toBe('note');
});

describe('34: nothing is lost by mistake', () => {
  test.each(SCREENS)('34: Esc on %s neither quits nor deletes', (_, app) => {
    let { ui } = app;
    for (let key = 0; key < 6; key += 1) {
      const step = press({ ...app, ui }, keyNamed('escape'));
      expect(step.wishes.filter(({ kind }) => kind !== 'lookAs')).toEqual([]);
      ui = step.ui;
    }
    expect(ui.draft).toEqual(app.ui.draft);
  });
  test('34: u takes back each step of a draft', () => {
    const staged = house.open(RU);
    staged.type('enter');
    for (let layer = 0; layer < 3 && staged.app().ui.layers.length > 0; layer += 1) staged.type('escape');
    staged.type('c');
    const drafts = [staged.app().ui.draft.items];
    for (const keys of [['right'], ['down', 'right'], ['right'], ['down', 'right']]) drafts.push(staged.type(...keys).ui.draft.items);
    for (const before of drafts.slice(0, -1).reverse()) expect(staged.type('u').ui.draft.items).toEqual(before);
  });
  test('34: what cannot be taken back is asked for, with what follows, and No is the default', () => {
    const staged = house.open(RU);
    staged.type('enter');
    for (let layer = 0; layer < 3 && staged.app().ui.layers.length > 0; layer += 1) staged.type('escape');
    const layer = staged.type('W').ui.layers.at(-1);
    expect(layer).toMatchObject({ kind: 'confirm', onYes: false });
    expect(layer?.kind === 'confirm' ? layer.question.length + layer.lines.join('').length : 0).toBeGreaterThan(40);
    expect(staged.type('enter').world.game?.view.public.out).toEqual([]);
  });
});

test('35: a newcomer with the arrows, Enter and Esc alone finishes the tutorial', () => {
  const { ending, keys } = playAsNewcomer(house, 'ferry-timetable');
  tally.add('keys of the newcomer in the tutorial', keys);
  expect(ending).toBe('ending');
});
test('35: and then a week of January 2022', { timeout: 120_000 }, () => {
  const { ending, keys } = playAsNewcomer(house, 'january-2022');
  tally.add('keys of the newcomer in the week', keys);
  expect(ending).toBe('ending');
});
