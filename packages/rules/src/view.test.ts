import { after, floorOf, given, heldBy, marginsOf, smallSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { EVENTS, type Event } from './events/index.ts';
import type { Table } from './table.ts';
import { eventFor, viewFor } from './view.ts';
import { ONLOOKERS } from './vocabulary.ts';

const HALL = floorOf('hall');
const WATCHERS = ['A', 'B', 'C', 'D', ...ONLOOKERS] as const;
/** Who sees an event of this kind. */
const seersOf = (table: Table, event: Event): readonly string[] => WATCHERS.filter((watcher) => eventFor(table, event, watcher) !== null);
const tabled = after(heldBy(HALL, 'C'), { verb: 'propose', seat: 'C', items: { followup: 'dates' }, conditions: [] });

test('a seat sees the rooms where it sits, and itself', () => {
  expect(Object.keys(viewFor(HALL, 'A').rooms)).toEqual(['annex', 'hall']);
  expect(Object.keys(viewFor(HALL, 'C').rooms)).toEqual(['hall']);
  expect([viewFor(HALL, 'D').rooms, viewFor(HALL, 'D').own?.seat, viewFor(HALL, 'D').all]).toEqual([{}, 'D', null]);
});
test('spectator and projector see the public part and nothing else', () => {
  for (const watcher of ['spectator', 'projector', 'nobody', '__proto__', 'constructor', 'toString']) {
    expect(viewFor(HALL, watcher)).toEqual({ watcher, scenario: HALL.setup.face, public: HALL.public, rooms: {}, own: null, all: null });
  }
});
test('the instructor sees every delegation and room, not the seed', () => {
  const view = viewFor(HALL, 'instructor');
  expect([Object.keys(view.rooms), Object.keys(view.all ?? {}), view.own]).toEqual([['annex', 'hall'], ['A', 'B', 'C', 'D'], null]);
  expect(JSON.stringify(view)).not.toContain('"seed"');
});
test('what is said in a room stays there', () => {
  const [, , event] = given(heldBy(HALL, 'C')).when({ verb: 'propose', seat: 'C', items: { followup: 'dates' }, conditions: [] }).events;
  expect(seersOf(HALL, event as Event)).toEqual(['A', 'B', 'C', 'instructor']);
  expect(seersOf(HALL, { kind: 'summedUp', seat: 'C', items: {} })).toEqual(['A', 'B', 'C', 'instructor']);
});
test('an event is shown field by field: the draw of an insight is nobody’s', () => {
  const insight = { kind: 'priority', about: 'B', issue: 'port', rank: 1 } as const;
  expect(eventFor(HALL, { kind: 'insightGained', seat: 'A', insight, draw: 0.3 }, 'A')).toEqual({ kind: 'insightGained', seat: 'A', insight });
  expect(seersOf(HALL, { kind: 'insightGained', seat: 'A', insight, draw: 0.3 })).toEqual(['A', 'instructor']);
});
test('a pledge to all is heard by all, one to chosen seats by them', () => {
  const pledge = { id: 'p', kind: 'promise', by: 'A', if: { kind: 'does', seat: 'B', verb: 'gesture' }, judged: 'open' } as const;
  const made = (to: readonly string[]): Event => ({
    kind: 'pledgeMade',
    pledge: { ...pledge, to, then: { kind: 'does', seat: 'A', verb: 'gesture' } },
  });
  expect(seersOf(HALL, made(['B', 'C', 'D']))).toEqual(WATCHERS);
  expect(seersOf(HALL, made(['B']))).toEqual(['A', 'B', 'instructor']);
});
test('who passes over a request after its act is seen by those who asked, and leaves no public mark', () => {
  const used = apply(marginsOf('annex'), [{ kind: 'marginsSpent', seat: 'D' }]);
  const asked = after(used, { verb: 'soundOut', seat: 'A', to: 'D', issue: 'port', option: 'open' });
  const spec = given(asked).when({ verb: 'pass', seat: 'D' });
  const passed = spec.events.find((event) => event.kind === 'marginsPassed') as Event;
  expect(seersOf(asked, passed)).toEqual(['A', 'D', 'instructor']);
  expect([spec.table.public, spec.table.private['D']?.requests, spec.table.private['A']?.asked]).toEqual([asked.public, [], []]);
});
test('outsiders cannot ask by refusals which text is under silence', () => {
  const silent = after(heldBy(tabled, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
  for (const text of ['hall-1', 'hall-2']) given(silent).when({ verb: 'keepSilence', seat: 'D', text }).refused('act/not-seated');
});
test('whom the chair hears in confidence knows it, and nobody else', () => {
  const table = marginsOf('hall', smallSetup('chair-decides'));
  const heard = given(table).when({ verb: 'hearInConfidence', seat: 'C', from: 'B', issue: 'port' }).events;
  const event = heard.find(({ kind }) => kind === 'confidenceHeard') as Event;
  expect(seersOf(table, event)).toEqual(['B', 'C', 'instructor']);
});
test('what an event declassifies it also shows', () => {
  for (const [kind, rule] of Object.entries(EVENTS)) expect([kind, rule.shows]).toEqual([kind, expect.arrayContaining([...rule.declassifies])]);
});
