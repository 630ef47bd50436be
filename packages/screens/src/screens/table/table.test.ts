import { type Act, type Event, legalActs, type Seat, seatView, type Table, type Text, whoMayAct } from '@parley/rules';
import { after, floorOf, heldBy, marginsOf, openTwins, smallSetups } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { type App, FIRST_UI, type Ui } from '../../app.ts';
import { draw } from '../../draw.ts';
import { textOf } from '../../layout/row.ts';
import { movesOf } from '../../moves.ts';
import { hear, press } from '../../navigation.ts';
import { speakingOrder } from '../../reading.ts';
import { reasonsAgainst } from '../../text-reasons.ts';
import { sinceLine } from '../../wording/since.ts';
import type { Game } from '../../world.ts';

function gameOf(table: Table, seat: Seat): Game {
  const seen = { view: seatView(table, seat), legal: legalActs(table, seat), mayAct: whoMayAct(table) };
  return { id: 'game', seat, standIn: null, humans: [seat], mayUndo: true, log: [], newFrom: 0, ending: null, ...seen };
}
function appWith(game: Game, width = 80, ui: Partial<Ui> = {}): App {
  const world = { version: 'test', size: { width, height: 24 }, scenarios: [], computers: [], saves: [], game, busy: null };
  return { world, ui: { ...FIRST_UI, screen: 'table', ...ui } };
}
const screen = (app: App): readonly string[] => draw(app).map(textOf);
const hall = floorOf('hall');
const propose = (seat: Seat, items: Readonly<Record<string, string>>): Act => ({ verb: 'propose', seat, items, conditions: [] });

describe('the order of speaking', () => {
  const floor = { order: ['B', 'A', 'C'], taken: ['B'] };
  const held: Table = { ...hall, public: { ...hall.public, floor } };
  test('stands in the header: who has spoken, who has the floor, who comes next', () => {
    expect(screen(appWith(gameOf(held, 'C')))[0]).toContain(' B✓ ▸A C ');
    expect(screen(appWith(gameOf({ ...held, public: { ...held.public, out: ['C'] } }, 'A')))[0]).toContain(' B✓ ▸A (C) ');
  });
  test('is empty outside the floor', () => {
    expect(speakingOrder(gameOf(marginsOf('hall'), 'A').view)).toEqual([]);
  });
});

describe('your move', () => {
  test('lists at most six acts besides passing, and a last line for the others', () => {
    for (const table of [hall, heldBy(hall, 'A'), marginsOf('hall')]) {
      const items = movesOf(gameOf(table, 'A'));
      const acts = items.filter(
        ({ does }) => does.kind === 'command' && !['viewText', 'margins', 'brief', 'log', 'explain', 'palette'].includes(does.id),
      );
      expect(acts.length).toBeLessThanOrEqual(7);
    }
    const items = movesOf(gameOf(heldBy(hall, 'A'), 'A'));
    expect(items.at(-1)).toMatchObject({ label: 'More …', does: { kind: 'command', id: 'palette' } });
    expect(items.map(({ label }) => label)).toContain('Pass');
  });
});

describe('since the last turn', () => {
  const view = seatView(hall, 'A');
  const about: readonly Event[] = [
    { kind: 'answered', text: 'hall-1', seat: 'B', answer: 'joined' },
    { kind: 'answered', text: 'hall-1', seat: 'C', answer: 'joined' },
    { kind: 'tensionMoved', from: 72, to: 75, reason: { code: 'statement.firm' } },
    { kind: 'tensionMoved', from: 75, to: 74, reason: { code: 'statement.firm' } },
    { kind: 'walkedOut', seat: 'B' },
  ] as readonly Event[];
  test('is told in a line: acts in their order, the same answers together, pressures from first to last', () => {
    expect(sinceLine(view, about)).toBe('Since your last turn: B and C on hall-1: joined; B walked out; tension 72 → 74.');
    expect(sinceLine(view, [])).toBe('');
  });
  test('is said when the turn comes back, and only then', () => {
    const before = { ...gameOf(hall, 'A'), mayAct: ['B'], since: '' };
    const now = { ...before, mayAct: ['A'], since: 'Since your last turn: B walked out.' };
    const app = appWith(before);
    const hears = (from: Game, to: Game): string | null => hear(app.ui, { ...app.world, game: from }, { ...app.world, game: to }).toast;
    expect(hears(before, now)).toBe('Since your last turn: B walked out.');
    expect(hears(now, now)).toBeNull();
    expect(hears(before, { ...now, mayAct: ['B'] })).toBeNull();
    expect(hear({ ...app.ui, screen: 'composer' }, { ...app.world, game: before }, { ...app.world, game: now }).toast).toBeNull();
  });
});

describe('why somebody has not agreed', () => {
  const objected = after(heldBy(hall, 'B'), propose('B', { tariff: 'low' }), { verb: 'object', seat: 'C', text: 'hall-1' });
  const [text] = objected.rooms['hall']?.texts ?? [];
  test('is a line that the text leaves, where one was declared in public', () => {
    const lines = [{ issue: 'tariff', side: 'atMost', option: 'none', stakes: 1, left: false }] as const;
    const postures = { ...objected.public.postures, C: { orderLeft: false, lines } };
    const view = seatView({ ...objected, public: { ...objected.public, postures } } as Table, 'A');
    expect(text && reasonsAgainst(view, 'C', text)).toEqual(['leaves its line tariff ≤A']);
  });
  test('is said not to be known where nothing was said; a sponsor and who has not answered have none', () => {
    const view = seatView(objected, 'A');
    expect(text && reasonsAgainst(view, 'C', text)).toEqual(['has not said why, as far as you know']);
    expect(text && [reasonsAgainst(view, 'B', text), reasonsAgainst(view, 'A', text)]).toEqual([[], []]);
  });
  test('rests on no secret: other briefs of the others leave every reason as it was', () => {
    for (const setup of smallSetups()) {
      const { first, second, watchers, hidden } = openTwins(setup, 'reasons', ['points', 'limits', 'linkages', 'fallback']);
      expect(hidden.length).toBeGreaterThan(0);
      const seats = setup.face.seats.map(({ id }) => id);
      for (const seat of seats.filter((id) => watchers.includes(id)))
        for (const issue of setup.face.issues)
          for (const other of seats.filter((id) => id !== seat)) {
            const ballots = { [other]: { answer: 'objected', round: 1 } } as const;
            const asked = { ...(text as Text), sponsors: [], items: { [issue.id]: issue.options.at(-1)?.id ?? '' }, ballots };
            const [one, twin] = [first, second].map(({ table }) => reasonsAgainst(seatView(table, seat), other, asked));
            expect(one).toEqual(twin);
          }
    }
  });
  test('stands beside its answer', () => {
    const app = appWith(gameOf(objected, 'A'), 80, { screen: 'texts' });
    expect(screen(app).join('\n')).toMatch(/Cedar +objected/);
    expect(screen(app).join('\n')).toContain('has not said why');
  });
});

test('under 80 columns one pane at a time is shown, with the others as tabs in the header', () => {
  const game = gameOf(hall, 'A');
  const narrow = screen(appWith(game, 70, { focus: { table: 1 } }));
  expect(narrow[2]).toMatch(/^ {2}1 \S.* ▸2 Agenda {3}3 What happened/);
  expect(narrow.filter((row) => row.includes('╭'))).toHaveLength(1);
  expect(narrow.filter((row) => row.startsWith('╭─ ▸ 2 Agenda') && row.endsWith('╮'))).toHaveLength(1);
  expect(screen(appWith(game, 80)).filter((row) => row.includes('╭')).length).toBeGreaterThan(1);
  for (const [name, count] of [
    ['composer', 4],
    ['texts', 4],
  ] as const) {
    let app = appWith(game, 60, { screen: name });
    const seen = new Set<string>();
    for (let tab = 0; tab < count; tab += 1) {
      seen.add(screen(app).find((row) => row.startsWith('╭')) ?? '');
      app = { ...app, ui: press(app, { name: 'tab', text: '' }).ui };
    }
    expect(seen.size).toBe(count);
  }
});

test('delegations without a column are counted, and ← → bring their columns in', () => {
  const game = gameOf(hall, 'A');
  const app = appWith(game, 60, { focus: { table: 1 } });
  const head = (one: App): string => screen(one).find((row) => row.includes('Issue')) ?? '';
  expect(screen(app).join('\n')).toContain('+2 more');
  expect(head(app)).toContain('A*   B ');
  const right = { ...app, ui: press(app, { name: 'right', text: '' }).ui };
  expect(head(right)).toContain('A*   C ');
  const back = { ...right, ui: press(right, { name: 'h', text: 'h' }).ui };
  expect(head(back)).toBe(head(app));
});
