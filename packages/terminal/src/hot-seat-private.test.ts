/** What one of several people has done is not told to the next before the rules tell it; and each finds again what they had left. */
import { createComputer } from '@parley/delegations';
import { type Act, isRefusal, type Setup } from '@parley/rules';
import { type App, draw, textOf } from '@parley/screens';
import { type Clock, type Host, type MakeComputer, openGame, startRunner } from '@parley/session';
import { openStagedHouse, type Staged, smallSetup, tinySetup } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import type { Begin } from './begin.ts';
import { Stage } from './stage.ts';

const staged = openStagedHouse();
afterAll(() => staged.close());
const ferry: Begin = { kind: 'play', source: 'ferry-timetable', seat: null, people: ['A', 'B'], seed: '7', level: 'envoy', profile: 'skilled' };
const makeComputer: MakeComputer = ({ seat, seed }) => createComputer({ seat, seed, profile: 'skilled' });

/** A game of people alone, brought so far by acts. */
function gameOf(setup: Setup, isThere: (host: Host) => boolean, ...acts: readonly Act[]): Host {
  const players = Object.fromEntries(setup.face.seats.map(({ id }) => [id, { kind: 'person', name: 'you' } as const]));
  const host = openGame({ setup, seed: '7', players, saves: null, makeComputer });
  for (let count = 0; count < 60 && !isThere(host); count += 1) must(host, { verb: 'pass', seat: host.expected()[0] ?? '' });
  for (const act of acts) must(host, act);
  return host;
}
function must(host: Host, act: Act): void {
  const answer = host.act(act);
  expect(isRefusal(answer) ? answer.because : null, act.verb).toBeNull();
}
/** The stage of a game that has come so far; its people sit at one keyboard. */
function stageOn(host: Host): Stage {
  const clock: Clock = { nowMs: () => 0, after: () => () => undefined };
  const hands = { quit: () => undefined, left: () => undefined, redraw: () => undefined, suspend: () => undefined, copy: () => undefined };
  const parts = {
    version: 'test',
    size: { width: 120, height: 40 },
    ascii: false,
    paceMs: 0,
    reasons: false,
    hands: { ...hands, freshSeed: () => '7' },
  };
  const stage = new Stage(parts);
  stage.enter({ house: { ...staged.house, start: () => host }, startRunner, clock }, ferry);
  return stage;
}
function press(stage: Stage, ...names: readonly string[]): App {
  for (const name of names) stage.keys([{ name, text: name.length === 1 ? name : '' }]);
  return stage.app;
}
function frameOf(app: App): string {
  return draw(app).map(textOf).join('\n');
}
/** Every frame that people see who press these keys one after the other, behind the curtain too. */
function framesOf(stage: Stage, keys: readonly string[]): readonly string[] {
  return keys.map((key) => frameOf(press(stage, key)));
}
const AT_HALL = ({ session }: Host): boolean => session.table.public.position === 'hall.floor';
const TABLED = { verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] } as const;

describe('what one person has answered is told to the next when the rules tell it, and not before', () => {
  /** On to the next person, who looks wherever something could stand. */
  const LOOKS = ['.', 'space', 'escape', 'i', 'escape', 'v', 'J', 'escape', 'escape', 'm', 'escape', '@', 'escape', 'w', 'escape'];
  /** Birch answers by these keys; Cedar draws back the curtain, and looks wherever something could stand. */
  function afterVote(...keys: readonly string[]): { readonly host: Host; readonly frames: readonly string[] } {
    const host = gameOf(smallSetup('majority-secret'), AT_HALL, TABLED);
    const stage = stageOn(host);
    press(stage, 'space', 'escape', 'V', ...keys);
    if (stage.app.ui.layers.length > 0) press(stage, 'y');
    return { host, frames: framesOf(stage, LOOKS) };
  }
  test('a sealed ballot: the next person’s screens are the same for yes, no and abstain', () => {
    const [yes, no, abstain] = [afterVote('enter'), afterVote('down', 'enter'), afterVote('down', 'down', 'enter')];
    const answers = [yes, no, abstain].map(({ host }) => JSON.stringify(host.session.table.sealed.ballots));
    expect(new Set(answers).size).toBe(3);
    for (const other of [no, abstain]) expect(other.frames).toEqual(yes.frames);
    expect(yes.frames[0]).toContain('Pass the keyboard to CEDAR');
    expect(yes.frames[1]).not.toContain('Pass the keyboard');
  });

  test('silence: between two who are asked the curtain stands, and the next sees who keeps silent as the rules say', () => {
    const host = gameOf(tinySetup(), AT_HALL, TABLED);
    while (host.expected()[0] !== 'C') must(host, { verb: 'pass', seat: host.expected()[0] ?? '' });
    must(host, { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
    for (let count = 0; count < 20 && host.session.table.public.position !== 'hall.silence'; count += 1)
      must(host, { verb: 'pass', seat: host.expected()[0] ?? '' });
    const stage = stageOn(host);
    press(stage, 'space', 'escape', '+');
    expect(stage.app.ui.screen).toBe('silence');
    const [curtain = '', , next = ''] = framesOf(stage, ['y', 'space', 'escape']);
    expect(curtain).toContain('Pass the keyboard to CEDAR');
    expect(curtain).not.toMatch(/keeps|silen|hall-1/i);
    expect(next).toMatch(/Birch +keeps/);
    expect(next).not.toContain('41.5');
  });

  test('an act in private: the next person’s screens do not tell which kind it was, not even by the help that is still given', () => {
    const inMargins = ({ session }: Host): boolean => session.table.public.position === 'hall.margins';
    const afterAct = (...keys: readonly string[]): { readonly host: Host; readonly frames: readonly string[] } => {
      const host = gameOf(tinySetup(), inMargins);
      const stage = stageOn(host);
      press(stage, 'space', 'escape', ...keys);
      return { host, frames: framesOf(stage, ['space', 'escape', ...Array.from({ length: 12 }, () => 'down'), 'w', 'm', 'i']) };
    };
    const [prepared, cabled] = [afterAct('H'), afterAct('K', 'enter', 'enter')];
    expect(prepared.host.played.at(-1)?.act?.verb).toBe('prepare');
    expect(cabled.host.played.at(-1)?.act?.verb).toBe('cable');
    expect(cabled.frames).toEqual(prepared.frames);
  });
});

/** The others pass until it is this person’s turn again. */
function backTo({ type, app }: Staged, seat: string): void {
  for (let count = 0; count < 12 && app().ui.looking !== seat; count += 1) type(app().ui.screen === 'curtain' ? 'space' : '.');
}
describe('each person finds again what they had left', () => {
  test('the composer with its draft, when the turn has passed from it', () => {
    const table = staged.open(ferry);
    table.type('space', 'enter', 'c', 'right');
    const draft = table.app().ui.draft;
    const passed = table.type('.');
    expect(passed.ui).toMatchObject({ screen: 'curtain', draft: { items: {} } });
    table.type('space', 'enter');
    expect(table.app().ui.draft.items).toEqual({});
    backTo(table, 'A');
    expect(table.app().ui).toMatchObject({ looking: 'A', screen: 'composer', trail: ['table'], draft });
    expect(table.type('escape').ui.screen).toBe('table');
  });
  test('the table, and no draft, when it was tabled', () => {
    const table = staged.open(ferry);
    table.type('space', 'enter', 'c', 'right', 's', 'y');
    expect(table.app().ui.screen).toBe('curtain');
    backTo(table, 'A');
    expect(table.app().ui).toMatchObject({ looking: 'A', screen: 'table', draft: { items: {} } });
    expect(Object.values(table.app().world.game?.view.rooms ?? {})[0]?.texts).toHaveLength(1);
  });
});

describe('a saved game of several people', () => {
  test('goes on behind the curtain', () => {
    const table = staged.open(ferry);
    table.type('space', 'enter', '.');
    const save = table.stage.resumable ?? '';
    table.stage.close();
    const again = staged.open({ kind: 'resume', save });
    expect(again.app().ui).toMatchObject({ screen: 'curtain', looking: null, layers: [] });
    expect(again.screen()).toContain('Pass the keyboard to BIRCH QUAY');
    expect(again.screen()).not.toMatch(/points|no deal|brief/i);
    expect(again.type('b', 'i', 'enter').ui.screen).toBe('curtain');
    expect(again.type('space').ui).toMatchObject({ looking: 'B' });
  });
});

describe('people with names', () => {
  const named: Begin = { ...ferry, names: { A: 'Ana', B: '\u001b[31mBen\u0007 with a name that is far too long' } };
  test('are asked for by name, and by delegation where one has none', () => {
    const { stage, type, screen } = staged.open({ ...ferry, names: { A: 'Ana' } });
    expect(screen()).toContain('Pass the keyboard to ANA, ALDER QUAY.');
    expect(screen()).toContain('Press Space when only Ana is looking.');
    type('space', 'enter', '.');
    expect(screen()).toContain('Pass the keyboard to BIRCH QUAY.');
    stage.close();
  });
  test('give them before the game, on their delegation', () => {
    const { type, screen, app } = staged.open({ ...ferry, people: [] });
    const line = Object.keys(app().ui.casting?.players ?? {}).findIndex((seat) => app().ui.casting?.players[seat] === 'you');
    type('g', ...Array.from({ length: line }, () => 'down'), 'n', ...'Ana \u001b[2Jx', 'enter');
    expect(screen()).toMatch(/you: Ana/);
    expect(Object.values(app().ui.casting?.names ?? {})[0]).not.toContain('\u001b');
    type('n', 'ctrl-u', 'enter');
    expect(app().ui.casting?.names).toEqual({});
  });
  test('keep them in the save, cleaned and cut to 24 cells', () => {
    const table = staged.open(named);
    table.type('space', 'enter', '.');
    const save = table.stage.resumable ?? '';
    table.stage.close();
    const again = staged.open({ kind: 'resume', save });
    expect(again.screen()).toContain('Pass the keyboard to BEN WITH A NAME THAT IS, BIRCH QUAY.');
    expect(again.screen()).not.toContain('\u001b');
    expect(again.app().world.game?.names).toEqual({ A: 'Ana', B: 'Ben with a name that is' });
  });
});

describe('taking back', () => {
  test('is not for one of several people, and says why', () => {
    const table = staged.open(ferry);
    expect(table.type('space', 'enter', 'u').ui.toast).toContain('Several people play here');
  });
});
