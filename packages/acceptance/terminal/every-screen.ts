/** One state of every screen and of what lies over them, reached by keys from fixed games. */
import type { Act, Text, View } from '@parley/rules';
import { type App, type Game, hear } from '@parley/screens';
import type { Staged, StagedHouse } from '@parley/testkit';
import { RU } from './open-terminal.ts';

const US = { ...RU, seat: 'US' } as const;
const HELD_MAX = 250;

/** States by name, in the order in which a player meets them. */
export function everyScreen(house: StagedHouse): Readonly<Record<string, App>> {
  return {
    ...beforeTheGame(house),
    ...onMonday(house),
    ...laterInTheWeek(house),
    ...atOneKeyboard(house),
    ...playedBack(house),
    'kitchen-sink': house.open({ kind: 'kitchenSink' }).app(),
  };
}

function beforeTheGame(house: StagedHouse): Readonly<Record<string, App>> {
  const title = house.open(null);
  return { title: title.app(), delegations: house.open({ ...US, seat: null }).app() };
}

function onMonday(house: StagedHouse): Readonly<Record<string, App>> {
  const { type, stage } = house.open(RU);
  const brief = stage.app;
  const table = closed(type('enter'), type);
  const states: Record<string, App> = { brief, table };
  const shot = (name: string, ...keys: readonly string[]): void => {
    states[name] = type(...keys);
    for (let closing = 0; closing < 5 && (stage.app.ui.screen !== 'table' || stage.app.ui.layers.length > 0); closing += 1) type('escape');
  };
  shot('agenda', '2', 'down');
  type('1');
  shot('composer', 'c', 'right', 'down', 'right');
  shot('margins', 'w');
  shot('log', 'm');
  shot('help', '?');
  shot('palette', ':', 'w', 'a', 'l');
  shot('search', '/', 'a');
  shot('confirm', 'W');
  shot('form', 'f');
  shot('numbers', 'i');
  states['game-menu'] = type('escape');
  type('escape');
  states['too-small'] = { ...table, world: { ...table.world, size: { width: 48, height: 12 } } };
  return states;
}
/** Whatever was opened by itself is closed. */
function closed(app: App, type: Staged['type']): App {
  let now = app;
  for (let layer = 0; layer < 3 && now.ui.layers.length > 0; layer += 1) now = type('escape');
  return now;
}

function laterInTheWeek(house: StagedHouse): Readonly<Record<string, App>> {
  const staged = house.open(US);
  const { type } = staged;
  closed(type('enter'), type);
  const texts = waitFor(staged, (app) => (app.world.game?.view.rooms['geneva']?.texts.length ?? 0) > 0);
  const read = type('v');
  type('escape');
  const interval = waitFor(staged, (app) => app.ui.screen === 'interval');
  const silence = underSilence(interval);
  const ending = waitFor(staged, (app) => app.ui.screen === 'ending');
  return { ...(read.ui.screen === 'texts' ? { texts: read } : { texts }), interval, silence, ending };
}

/** Plays on by passing, and saying yes to nothing, until the screen is there. */
export function waitFor({ type, app }: Staged, isThere: (app: App) => boolean): App {
  for (let round = 0; round < HELD_MAX && !isThere(app()); round += 1) {
    const { layers, screen } = app().ui;
    if (layers.length > 0) type('escape');
    else if (screen === 'interval') type('space');
    else if (screen === 'silence') type('+');
    else if (screen === 'brief') type('enter');
    else type('.');
    if (app().ui.layers.length > 0 && !isThere(app())) type('escape');
  }
  return app();
}

/** A table in the middle of a silence procedure, as computers rarely come to one. */
function underSilence(app: App): App {
  const game = app.world.game as Game; // an interval has one
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
  const silence = { text: text.id, asked: ['RU', 'US', 'NATO'], kept: ['NATO'] };
  const room = { texts: [text], motions: [], agenda: null, referred: {}, silence, summary: null };
  const open = { ...game.view.public, position: 'brussels.silence', venueIndex: 1, round: 2 };
  const view: View = { ...game.view, public: open, rooms: { ...game.view.rooms, brussels: room } };
  const legal: readonly Act[] = [
    { verb: 'keepSilence', seat: 'US', text: text.id },
    { verb: 'breakSilence', seat: 'US', text: text.id },
  ];
  const world = { ...app.world, game: { ...game, view, legal, mayAct: ['US'] } };
  return { world, ui: hear(app.ui, app.world, world) };
}

/** Two people at one keyboard, and it is the other's turn. */
function atOneKeyboard(house: StagedHouse): Readonly<Record<string, App>> {
  const { type, app } = house.open({ ...US, seat: null });
  // Russia beside the United States; then the last line, which begins.
  type('g', 'space', 'G', 'enter');
  for (let step = 0; step < 20 && app().ui.screen !== 'curtain'; step += 1) type(app().ui.layers.length > 0 ? 'escape' : '.');
  return { curtain: app() };
}

/** A finished ferry among the saved games, and a moment of it. */
function playedBack(house: StagedHouse): Readonly<Record<string, App>> {
  const live = house.open({ ...RU, source: 'ferry-timetable', seat: 'A' });
  waitFor(live, (app) => app.ui.screen === 'ending');
  live.stage.close();
  const staged = house.open(null);
  const saves = staged.type(':', ...'saved', 'enter');
  // The ferry's save is the latest. The day on which it was played is no part of the screen's shape.
  const world = { ...saves.world, saves: saves.world.saves.map((save) => ({ ...save, when: '10 Jan 2022, 09:00' })) };
  return { saves: { ...saves, world }, replay: staged.type('r', 'g', 'right', 'right', 'right') };
}
