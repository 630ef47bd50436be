import { legalActs, type Seat, seatView, type Table, whoMayAct } from '@parley/rules';
import { floorOf, marginsOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { finish, openComposer } from './acting.ts';
import { type App, EMPTY_DRAFT, FIRST_UI, type Layer, pushLayer, type Ui } from './app.ts';
import { stepOfForm } from './forms/form.ts';
import { formOf } from './forms/index.ts';
import { hear, press } from './navigation.ts';
import type { Game } from './world.ts';

function gameOf(table: Table, seat: Seat): Game {
  const seen = { view: seatView(table, seat), legal: legalActs(table, seat), mayAct: whoMayAct(table) };
  return { id: 'game', seat, standIn: null, humans: [seat], mayUndo: false, log: [], newFrom: 0, ending: null, ...seen };
}
function appWith(game: Game, ui: Partial<Ui> = {}): App {
  const size = { width: 80, height: 24 };
  return {
    world: { version: 'test', size, scenarios: [], computers: [], saves: [], game, busy: null },
    ui: { ...FIRST_UI, screen: 'table', ...ui },
  };
}
const floor = gameOf(floorOf('annex'), 'A');

describe('a key that means nothing while something is open', () => {
  const layers: readonly (readonly [string, Layer])[] = [
    ['menu', { kind: 'menu', title: 'M', items: [{ label: 'One', note: '', why: null, does: { kind: 'go', screen: 'log' } }], cursor: 0 }],
    ['choice', { kind: 'form', verb: 'state', values: {}, cursor: 0, typed: '' }],
    ['question', { kind: 'confirm', question: 'Do it?', lines: [], yes: 'Yes', does: { kind: 'go', screen: 'log' }, onYes: false }],
    ['note', { kind: 'note', title: 'N', lines: ['A line.'], top: 0 }],
  ];
  test.each(layers)('in a %s is answered, does nothing, and names the way out', (name, layer) => {
    const app = appWith(floor);
    const { ui, wishes } = press({ ...app, ui: pushLayer(app.ui, layer) }, { name: '.', text: '.' });
    expect(wishes).toEqual([]);
    expect(ui.layers).toEqual([layer]);
    expect(ui.toast).toBe(`. does nothing in this ${name}. Esc leaves it.`);
  });
});

describe('the composer', () => {
  const left: Partial<Ui> = { cursors: { 'composer.draft': 7 }, focus: { composer: 2 } };
  test('begins a new draft at its first line, wherever an older one was left', () => {
    for (const purpose of ['propose', 'sendNonPaper'] as const) {
      const { ui } = openComposer(appWith(floor, left), floor, { purpose });
      expect([ui.cursors['composer.draft'], ui.focus.composer]).toEqual([0, 0]);
    }
  });
  test('goes back to the line of a draft that was begun', () => {
    const draft = { ...EMPTY_DRAFT, items: { tariff: 'low' } };
    expect(openComposer(appWith(floor, { ...left, draft }), floor, { purpose: 'propose' }).ui.cursors['composer.draft']).toBe(7);
  });
  test('leaves behind what another table decides', () => {
    const draft = { ...EMPTY_DRAFT, items: { tariff: 'low', port: 'open' }, conditions: [] };
    expect(openComposer(appWith(floor, { draft }), floor, { purpose: 'propose' }).ui.draft.items).toEqual({ tariff: 'low' });
    const world = appWith(floor).world;
    expect(hear({ ...FIRST_UI, screen: 'composer', draft }, world, world).draft.items).toEqual({ tariff: 'low' });
  });
  test('asks about a text in one sentence', () => {
    const act = { verb: 'propose', seat: 'B', items: { tariff: 'high' }, conditions: [], until: 'venue', words: '' } as const;
    const layer = finish(FIRST_UI, gameOf(floorOf('annex'), 'B'), act).ui.layers.at(-1);
    expect(layer).toMatchObject({ kind: 'confirm', question: expect.stringMatching(/”\?$/) });
  });
});

describe('whom to consult', () => {
  const order = (table: Table, seat: Seat): readonly string[] => {
    const step = stepOfForm(formOf('consult'), gameOf(table, seat), {});
    return step?.kind === 'choice' ? step.choices.map(({ label }) => label) : [];
  };
  test('those come first whom a decision ahead would surprise, then those who are trusted most', () => {
    const table = marginsOf('hall');
    // Dune and the fishers are touched by the port and do not sit in the hall; Alder trusts Cedar and not Birch.
    expect(order(table, 'A').slice(0, 2).toSorted()).toEqual(['Dune', 'fishers']);
    expect(order(table, 'A').slice(2)).toEqual(['Cedar', 'Birch']);
  });
});
