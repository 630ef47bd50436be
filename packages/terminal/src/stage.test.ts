import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createComputer } from '@parley/delegations';
import type { Act, Text, View } from '@parley/rules';
import { type App, draw, type Game, hear, rowWidth, type ScreenName, textOf } from '@parley/screens';
import { type Clock, type Host, startRunner } from '@parley/session';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Begin } from './begin.ts';
import { openHouse } from './house.ts';
import { keysOfText } from './input.ts';
import { Stage } from './stage.ts';

const saves = mkdtempSync(join(tmpdir(), 'parley-stage-'));
afterAll(() => rmSync(saves, { recursive: true, force: true }));

const SIZES = [
  { width: 60, height: 18 },
  { width: 80, height: 24 },
  { width: 120, height: 40 },
  { width: 200, height: 60 },
] as const;
const US = { kind: 'play', source: 'january-2022', seat: 'US', seed: '7', level: 'envoy', profile: 'skilled' } as const satisfies Begin;

const house = openHouse({
  scenarios: fileURLToPath(new URL('../../../scenarios', import.meta.url)),
  saves,
  version: 'test',
  makeComputer: ({ seat, seed }) => createComputer({ seat, seed, profile: 'skilled' }),
  variantsFor: (_setup, players) =>
    Object.values(players).some((player) => player.kind === 'computer' && player.profile === 'maximalist') ? { RU: 'maximalist' } : {},
});

/** A stage whose computers act at once, whenever a key has been taken; at most so many acts a key. */
function openStage(
  begin: Begin | null,
  actsMax = Number.POSITIVE_INFINITY,
  left: (host: Host) => void = () => undefined,
): { readonly stage: Stage; type(...names: readonly string[]): App } {
  const due: (() => void)[] = [];
  const clock: Clock = {
    nowMs: () => 0,
    after(ms, work) {
      // Only the computers' pace counts here; what waits for seconds never comes.
      if (ms === 0) due.push(work);
      return () => void due.splice(0, due.length, ...due.filter((other) => other !== work));
    },
  };
  const hands = {
    quit: () => undefined,
    left,
    redraw: () => undefined,
    suspend: () => undefined,
    copy: () => undefined,
    freshSeed: () => '7',
  };
  const stage = new Stage({ version: 'test', size: SIZES[1], ascii: false, paceMs: 0, reasons: false, hands });
  const settle = (): void => {
    for (let count = 0, work = due.shift(); work !== undefined; work = due.shift()) {
      work();
      count += 1;
      if (count >= actsMax) return;
    }
  };
  stage.enter({ house, startRunner, clock }, begin);
  settle();
  const type = (...names: readonly string[]): App => {
    for (const name of names) {
      stage.keys([{ name, text: name.length === 1 ? name : '' }]);
      settle();
    }
    return stage.app;
  };
  return { stage, type };
}
/** Plays on by passing, and saying yes to nothing, until a screen comes up. */
function passUntil(type: (...names: readonly string[]) => App, screen: ScreenName): App {
  for (let round = 0; round < 200; round += 1) {
    const app = type('.');
    if (app.ui.screen === screen) return app;
    if (app.ui.screen === 'interval') type('space');
    if (app.ui.screen === 'silence') type('+');
    if (app.ui.layers.length > 0) type('escape');
  }
  return type('escape');
}
function screenText(app: App): string {
  return draw(app).map(textOf).join('\n');
}

/** A table in the middle of a silence procedure, as computers rarely come to one. */
function underSilence(app: App): App {
  const game = app.world.game as Game;
  const text: Text = {
    id: 'brussels-9',
    venue: 'brussels',
    round: 2,
    sponsors: ['NATO'],
    items: { channels: 'hotline_calendar', exercises: 'notify_more' },
    conditions: [],
    words: 'Small steps first.',
    amends: null,
    until: 'venue',
    status: 'tabled',
    ballots: {},
    statements: {},
  };
  const room = {
    texts: [text],
    motions: [],
    agenda: null,
    referred: {},
    silence: { text: text.id, asked: ['RU', 'US', 'NATO'], kept: ['NATO'] },
    summary: null,
  };
  const view: View = {
    ...game.view,
    public: { ...game.view.public, position: 'brussels.silence', venueIndex: 1, round: 2 },
    rooms: { ...game.view.rooms, brussels: room },
  };
  const legal: readonly Act[] = [
    { verb: 'keepSilence', seat: 'US', text: text.id },
    { verb: 'breakSilence', seat: 'US', text: text.id },
  ];
  const world = { ...app.world, game: { ...game, view, legal, mayAct: ['US'] } };
  return { world, ui: hear(app.ui, app.world, world) };
}

/** One state of every screen. */
function everyScreen(): Readonly<Record<ScreenName, App>> {
  const title = openStage(null);
  const delegations = openStage({ ...US, seat: null });
  const { type } = openStage(US);
  const brief = type('j');
  const table = type('enter');
  const composer = type('c', 'right', 'down', 'right');
  type('escape');
  const texts = type('v');
  type('escape');
  const margins = type('w');
  type('escape');
  const log = type('m');
  type('escape');
  const interval = passUntil(type, 'interval');
  const silence = underSilence(interval);
  const ending = passUntil(type, 'ending');
  return {
    title: title.type(),
    delegations: delegations.type(),
    brief,
    table,
    composer,
    texts,
    margins,
    silence,
    interval,
    ending,
    log,
    ...savesAndReplay(),
    kitchenSink: openStage({ kind: 'kitchenSink' }).type(),
    curtain: atCurtain(),
  };
}
/** The saves, reached by the palette, and the game in play played back. */
function savesAndReplay(): { readonly saves: App; readonly replay: App } {
  const { type } = openStage(US);
  type('enter', '.', ':', ...[...'saved'], 'enter');
  return { saves: type(), replay: type('r', 'left') };
}
/** Two people at one keyboard, and it is the other's turn. */
function atCurtain(): App {
  const { type } = openStage({ ...US, seat: null });
  // Russia beside the United States, then begin.
  type('up', 'up', 'up', 'space', 'down', 'down', 'down', 'down', 'down', 'down', 'down', 'enter');
  let app = type('space', 'enter');
  for (let step = 0; step < 10 && app.ui.screen !== 'curtain'; step += 1) app = type('.');
  return app;
}

const screens = everyScreen();
const names = Object.keys(screens) as readonly ScreenName[];

describe.each(names)('the screen %s', (name) => {
  const app = screens[name];

  test('is reached', () => {
    expect(app.ui.screen).toBe(name);
  });

  test.each(SIZES)('fills exactly $width × $height cells', (size) => {
    const sized: App = { ...app, world: { ...app.world, size } };
    for (const ui of [sized.ui, { ...sized.ui, zoomed: true }]) {
      const rows = draw({ ...sized, ui });
      expect(rows).toHaveLength(size.height);
      expect(rows.map(rowWidth).filter((width) => width !== size.width)).toEqual([]);
    }
  });

  test('names at most eight keys, and at least one', () => {
    const footer = draw(app).at(-1) ?? [];
    const keys = footer.filter((part) => part.style === 'key');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(8);
  });

  test('can be drawn in pure ASCII', () => {
    expect(draw(app, { ascii: true }).map(textOf).join('')).toMatch(/^[\u0020-\u007e]*$/);
  });

  test('shows the focus by a sign, not by colour alone', () => {
    if (name === 'curtain') return;
    expect(screenText(app)).toContain('╭─ ▸ ');
  });
});

test('a whole week can be played by keys, and ends with an ending and a score', () => {
  const text = screenText(screens.ending);
  expect(text).toContain('Your score, in parts');
  expect(text).toContain('What happened in the article');
  expect(text).toContain('What you got');
});

test('the curtain shows nothing of anybody’s papers', () => {
  const text = screenText(screens.curtain);
  expect(text).toContain('Pass the keyboard to');
  expect(text).not.toMatch(/points|no deal|Support/);
});

test('the composer shows what the draft is worth and keeps the draft when it is left', () => {
  expect(screenText(screens.composer)).toMatch(/with this text +\d/);
  const { type } = openStage(US);
  type('enter', 'c', 'right', 'escape', 'm', 'escape');
  expect(Object.keys(type('c').ui.draft.items)).toHaveLength(1);
});

test('Esc never quits and never loses a draft, from whatever screen', () => {
  for (const name of names) {
    const stage = openStage(US);
    stage.type('enter', 'c', 'right', 'escape');
    const app = stage.type('escape', 'escape', 'escape', 'escape');
    expect(Object.keys(app.ui.draft.items), name).toHaveLength(1);
  }
});

test('Ctrl-C asks first, and the question goes away with the next key', () => {
  const { type } = openStage(US);
  expect(type('enter', 'ctrl-c').ui.stopping).toBe(true);
  expect(type('j').ui.stopping).toBe(false);
});

test('what cannot be taken back is asked for with No as the default', () => {
  const { type } = openStage(US);
  const app = type('enter', 'W');
  expect(app.ui.layers.at(-1)).toMatchObject({ kind: 'confirm', onYes: false });
  expect(type('enter').world.game?.view.public.out).toEqual([]);
});

test('taking a round back is asked for, and then brings the table of before', () => {
  const { type } = openStage(US);
  const before = type('enter').world.game?.view;
  type('f', 'enter', 'enter');
  expect(type('u').ui.layers.at(-1)).toMatchObject({ kind: 'confirm', onYes: false });
  expect(type('y').world.game?.view.public).toEqual(before?.public);
});

test('an act that is not possible says why', () => {
  const { type } = openStage(US);
  expect(type('enter', 't').ui.toast).toContain('margins');
});

test('a game begins with the profiles and variants that were asked for', () => {
  const variantOf = (app: App): string | null | undefined => app.world.game?.view.own?.part.variant;
  const { type } = openStage({ ...US, seat: 'RU', profiles: { UA: 'history' }, variants: { RU: 'wary' } });
  expect(type().ui.casting?.players).toMatchObject({ RU: 'you', US: 'skilled', UA: 'history' });
  expect(variantOf(type('enter'))).toBe('wary');
  expect(variantOf(openStage({ ...US, seat: 'RU', profiles: { UA: 'maximalist' } }).type('enter'))).toBe('maximalist');
});

test('a computer plays the seat in the player’s place until it is taken back', () => {
  const { type } = openStage(US, 1);
  type('enter');
  /** Chooses a line of the menu of the game by arrows and Enter. */
  const choose = (label: string): App => {
    const layer = type('escape').ui.layers.at(-1);
    const line = layer?.kind === 'menu' ? layer.items.findIndex((item) => item.label === label) : -1;
    expect(line).toBeGreaterThan(0);
    return type(...Array.from({ length: line }, () => 'down'), 'enter');
  };
  choose('Let a computer play');
  const lent = type('y');
  expect(lent.world.game).toMatchObject({ seat: 'US', standIn: 'a computer (skilled, envoy)', humans: ['US'], legal: [] });
  expect(lent.world.game?.log.map(({ text }) => text)).toContain('A computer (skilled, envoy) plays your seat from here on.');
  expect(screenText(lent)).toContain('plays your seat');
  expect(choose('Play yourself again').world.game?.standIn).toBeNull();
});

test('a long message rises over the body and is whole, wherever one is', () => {
  for (const name of names) {
    const app = screens[name];
    const toast = 'Sound out a delegation: You can do this in the margins, between two rounds; now is the floor, and nobody is asked here.';
    const text = screenText({ ...app, ui: { ...app.ui, toast, layers: [] } });
    expect(text.replaceAll(/\s+/g, ' '), name).toContain(toast);
    expect(text.split('\n'), name).toHaveLength(app.world.size.height);
  }
});

test('no line of advice is cut', () => {
  for (const name of names) {
    const { size } = screens[name].world;
    const advice = screenText(screens[name])
      .split('\n')
      .slice(size.height - 3, size.height - 1);
    expect(
      advice.filter((line) => line.endsWith('…')),
      name,
    ).toEqual([]);
  }
});

test('a note of more lines than fit is read to its end', () => {
  const { stage, type } = openStage(US);
  type('enter', 'i');
  stage.resize(SIZES[0]);
  for (let line = 0; line < 60; line += 1) type('down');
  expect(screenText(stage.app)).toMatch(/▸ Close +│/);
  expect(screenText(type('up'))).toContain('1 more line below');
});

test('a game that is begun again is the one that was played, not the one that was cast before it', () => {
  const { stage, type } = openStage({ ...US, seat: 'RU', profile: 'cautious', seed: '11' });
  type('enter');
  const save = stage.resumable ?? '';
  const other = openStage({ ...US, source: 'ferry-timetable', seat: 'A' });
  other.type('enter');
  other.stage.close();
  const again = openStage({ kind: 'resume', save });
  expect(again.type().world.game?.seat).toBe('RU');
  const layer = again.type('enter', 'escape').ui.layers.at(-1);
  const line = layer?.kind === 'menu' ? layer.items.findIndex((item) => item.label === 'Start again') : -1;
  again.type(...Array.from({ length: line }, () => 'down'), 'enter');
  const restarted = again.type('y');
  expect(restarted.world.game?.view.scenario.id).toBe('january-2022');
  expect(restarted.world.game?.seat).toBe('RU');
  expect(again.stage.resumable).not.toBe(save);
  expect(house.castingOf(again.stage.resumable ?? '')).toMatchObject({ seed: '11', players: { RU: 'you', UA: 'cautious' } });
});

test('what fails is told in a note that waits to be read', () => {
  const { stage, type } = openStage(null);
  stage.enter({ house, startRunner, clock: { nowMs: () => 0, after: () => () => undefined } }, { kind: 'resume', save: 'gone-0001' });
  const text = screenText(stage.app).replaceAll(/[│\s]+/g, ' ');
  expect(text).toContain('This could not be done');
  expect(text).toContain('List the saves with `parley saves`.');
  expect(type('enter').ui.layers).toEqual([]);
});

test('whoever opened the terminal sees a game once more when it is put aside', () => {
  const seen: string[] = [];
  const { stage, type } = openStage(US, Number.POSITIVE_INFINITY, (host) => void seen.push(`${host.saveId} ${host.session.actCount}`));
  const save = stage.resumable;
  type('enter', '.');
  expect(seen).toEqual([]);
  stage.close();
  expect(seen).toEqual([expect.stringMatching(new RegExp(`^${save} [1-9]`))]);
});

test('on the screen of texts a verb means the text under the cursor and no other', () => {
  const { type } = openStage({ ...US, seat: 'RU' });
  // Russia tables a text of its own: it has joined that, and another does not stand in for it.
  type('enter', 'c', 'down', 'right', 's', 'y');
  const app = type('v', 'a');
  expect(app.ui.layers).toEqual([]);
  expect(app.ui.toast).toContain('Join a text');
});

test('a player who knows only the arrows, Enter and Esc finishes the tutorial', () => {
  const { type } = openStage({ ...US, source: 'ferry-timetable', seat: 'A' });
  let app = type('enter');
  // A text of its own first: down the composer by arrows, one option by Enter, then the line that sends it.
  const has = (label: string): boolean => screenText(app).includes(label);
  app = type('enter', 'enter', 'down', 'down', 'enter');
  for (let step = 0; step < 12 && !has('▸ Propose this text'); step += 1) app = type('down');
  app = type('enter');
  if (app.ui.layers.length > 0) app = type('down', 'enter');
  expect(Object.values(app.world.game?.view.rooms ?? {}).some((room) => room.texts.length > 0)).toBe(true);
  for (let step = 0; step < 60 && app.ui.screen !== 'ending'; step += 1) {
    app = type('escape');
    if (app.ui.layers.length > 0) app = type('escape');
    for (let walked = 0; walked < 30 && !/▸ (?:Pass|Say nothing|Keep silent)/.test(screenText(app)); walked += 1) app = type('down');
    app = type('enter');
  }
  expect(app.ui.screen).toBe('ending');
});

test('a terminal that is too small shows a card, and the game is still there when it grows', () => {
  const { stage, type } = openStage(US);
  type('enter');
  stage.resize({ width: 48, height: 12 });
  expect(screenText(stage.app)).toContain('Parley needs 60 x 18. Now 48 x 12.');
  expect(screenText(stage.app)).toContain('Your seat and your draft are safe');
  expect(screenText(type('v'))).toContain('parley resume --plain');
  stage.resize(SIZES[1]);
  expect(screenText(stage.app)).toContain('Agenda');
});

test('the game in play can be gone on with from the list of saves, and is there once', () => {
  const { stage, type } = openStage(US);
  type('enter', '.', ':', ...'saved', 'enter');
  const save = stage.resumable;
  const index = stage.app.world.saves.findIndex(({ id }) => id === save);
  type(...Array.from({ length: index }, () => 'down'), 'enter');
  expect(stage.resumable).toBe(save);
  expect(stage.app.ui.screen).toBe('table');
  const lineCount = (): number => stage.app.world.game?.log.length ?? 0;
  const before = lineCount();
  type('.');
  expect(lineCount()).toBeGreaterThan(before);
});

test('a replay goes back and forth over the same moments, and a branch plays on from one', () => {
  const { stage, type } = openStage(US);
  type('enter', '.', '.', ':', ...'saved', 'enter', 'r');
  const end = stage.app.world.replay;
  expect(end?.at).toBe((end?.moments.length ?? 0) - 1);
  const shown = screenText(stage.app);
  type('left', 'left', 'right', 'right');
  expect(screenText(stage.app)).toBe(shown);
  const save = stage.resumable;
  type('g', 'b', 'y');
  expect(stage.resumable).not.toBe(save);
  expect(stage.app.world.replay).toBeNull();
  expect(stage.app.world.game?.mayUndo).toBe(false);
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
  ...'abcdefghjklmnoprsvwxz?:./!1234\r\t',
  'Ж',
  '日',
];

test('keys sent one by one bring the same as the same keys in one chunk', () => {
  const chunk = fc.array(fc.constantFrom(...'jkhlcvbmwi?:.\r\t 12xzу'), { maxLength: 30 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(chunk, (text) => {
      const [one, other] = [openStage(US), openStage(US)];
      one.type('enter');
      other.type('enter');
      const keys = keysOfText(text).filter((key) => key.name !== '.');
      for (const key of keys) one.stage.keys([key]);
      other.stage.keys(keys);
      expect(other.stage.app.ui).toEqual(one.stage.app.ui);
    }),
    { numRuns: 25 },
  );
});

test('no sequence of keys makes a row too wide or too short', () => {
  const size = fc.constantFrom(...SIZES, { width: 40, height: 10 }, { width: 83, height: 21 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), size, (keys, room) => {
      const { stage, type } = openStage(US);
      stage.resize(room);
      const app = type('enter', ...keys);
      const rows = draw(app);
      expect(rows).toHaveLength(room.height);
      expect(rows.every((row) => rowWidth(row) === room.width)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a hint comes in three steps, from the seat’s own view, and begins again after an act', () => {
  const { type } = openStage(US);
  type('enter');
  const titles = [1, 2, 3].map(() => {
    const layer = type('*').ui.layers.at(-1);
    type('escape');
    return layer?.kind === 'note' ? layer.title : '';
  });
  expect(titles).toEqual(['Hint 1 of 3', 'Hint 2 of 3', 'Hint 3 of 3']);
});
test('Enter goes on to the next step of a hint without closing it, and closes the last; Esc closes any', () => {
  const { type, stage } = openStage(US);
  type('enter', '*');
  expect(screenText(stage.app)).toContain('▸ Next step of the hint');
  const titles = ['enter', 'enter'].map((key) => type(key).ui.layers.map((layer) => (layer.kind === 'note' ? layer.title : '')));
  expect(titles).toEqual([['Hint 2 of 3'], ['Hint 3 of 3']]);
  expect(screenText(stage.app)).toContain('▸ Close');
  expect(type('enter').ui.layers).toEqual([]);
  expect(type('*').ui.layers).toHaveLength(1);
});

test('somebody who has never played is offered the lesson first', () => {
  const { stage } = openStage(null);
  const { world, ui } = stage.app;
  const fresh: App = { world: { ...world, saves: [] }, ui };
  const text = screenText(fresh);
  expect(text).toMatch(/The Ferry Timetable +begin here/);
  expect(text).toContain('about six minutes');
  expect(text.indexOf('begin here')).toBeLessThan(text.indexOf('Three Tables'));
});

test('an act is explained above the footer until it was done once, and not when the player wants no lessons', () => {
  const { stage, type } = openStage(US);
  const first = type('enter');
  expect(screenText(first)).toContain('New: ');
  const known: App = {
    ...first,
    ui: { ...first.ui, taught: ['state', 'declare', 'propose', 'join', 'recess', 'walkOut', 'message', 'pass', 'amend', 'refer'] },
  };
  expect(screenText(known)).not.toContain('New: ');
  type('.');
  expect(stage.app.ui.taught).toContain('pass');
  type(':');
  for (const letter of 'explain new') type(letter === ' ' ? 'space' : letter);
  expect(stage.app.ui.layers).toHaveLength(1);
});

test('the lesson can be finished with a deal by arrows, Enter and Esc alone, with the hint for a guide', () => {
  const { stage, type } = openStage({ ...US, source: 'ferry-timetable', seat: 'B' });
  let app = type('enter');
  expect(screenText(app)).toContain('Not sure? Esc, then “Hint”.');
  for (let step = 0; step < 60 && (app.world.game?.view.public.adopted.length ?? 0) === 0; step += 1) {
    const { game } = app.world;
    const items = app.ui.screen === 'table' && game ? movesLabels(app) : [];
    const answer = items.findIndex((label) => label.includes('Answer'));
    const pass = items.findIndex((label) => label.includes('Pass'));
    const aim = answer >= 0 && step < 50 ? answer : Math.max(0, pass);
    type(...Array.from({ length: 12 }, () => 'up'), ...Array.from({ length: aim }, () => 'down'), 'enter');
    if (answer >= 0) type('enter', 'enter', 'up', 'escape');
    app = stage.app;
    if (app.ui.screen === 'texts') app = type('escape');
    if (app.ui.screen === 'interval' || app.ui.screen === 'ending') break;
  }
  expect(app.world.game?.view.public.adopted.length).toBeGreaterThan(0);
});
/** What stands in the list of moves, as it is drawn. */
function movesLabels(app: App): readonly string[] {
  const rows = draw(app).map(textOf);
  const top = rows.findIndex((row) => row.includes('1 Your move'));
  return rows.slice(top + 1).map((row) => row.split('│')[1] ?? '');
}
