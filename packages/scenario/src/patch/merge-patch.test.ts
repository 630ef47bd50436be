import { expect, test } from 'vitest';
import { mergePatch } from './merge-patch.ts';
import { originIn, placeOf } from './origin.ts';

/** A patch over a base, both as plain data; every `null` counts as written, `undefined` stands for nothing after the colon. */
function patched(base: unknown, patch: unknown) {
  const value = JSON.parse(JSON.stringify(patch, (_, entry) => (entry === undefined ? null : entry)));
  const isWritten = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((node, part) => (node as Record<string, unknown>)[String(part)], patch) === null;
  return mergePatch({ value: base, origin: originIn(1) }, { layer: 0, value, isWritten });
}
const orderOf = (base: unknown, patch: unknown, section: string) =>
  Object.keys((patched(base, patch).value as Record<string, object>)[section] ?? {});

test('maps merge deep, and what is not named stays', () => {
  expect(patched({ a: { b: 1, c: { d: 2, e: 3 } }, f: 4 }, { a: { c: { d: 5 } } }).value).toEqual({ a: { b: 1, c: { d: 5, e: 3 } }, f: 4 });
});

test('lists and plain values replace', () => {
  expect(patched({ a: [1, 2, 3], b: 1 }, { a: [4], b: 'two' }).value).toEqual({ a: [4], b: 'two' });
});

test('null takes an entry out, whatever it holds', () => {
  const { value, removals } = patched({ a: { b: 1, c: { d: 2 } } }, { a: { c: null } });
  expect(value).toEqual({ a: { b: 1 } });
  expect(removals).toEqual([{ layer: 0, path: ['a', 'c'] }]);
});

test('null where there is nothing is a mistake, with the nearest name', () => {
  const { findings } = patched({ limits: { troops: 1 } }, { limits: { trops: null } });
  expect(findings).toMatchObject([{ code: 'S-123', layer: 0, finding: { at: ['limits', 'trops'], hint: 'did you mean `troops`?' } }]);
});

test('a bound is one value: one side said anew drops the other, and its source stays', () => {
  const base = { troops: { at_most: 'stay', src: ['a:16'] } };
  expect(patched(base, { troops: { at_least: 'leave' } }).value).toEqual({ troops: { at_least: 'leave', src: ['a:16'] } });
});

test('a rule or an order that says its kind is restated whole', () => {
  const base = { rule: { kind: 'consensus', of: 31, silence: { set_by: 'chair' } } };
  expect(patched(base, { rule: { kind: 'majority', share: 0.5 } }).value).toEqual({ rule: { kind: 'majority', share: 0.5 } });
  expect(patched(base, { rule: { of: 30 } }).value).toEqual({ rule: { kind: 'consensus', of: 30, silence: { set_by: 'chair' } } });
});

test('a list whose entries have ids is patched by these', () => {
  const base = {
    events: [
      { id: 'flood', chance: 0.5 },
      { id: 'fair', chance: 0.1 },
    ],
  };
  expect(patched(base, { events: { flood: { chance: 1 }, fair: null, storm: { chance: 0.2 } } }).value).toEqual({
    events: [
      { id: 'flood', chance: 1 },
      { id: 'storm', chance: 0.2 },
    ],
  });
});

test('the test of an ending is restated whole', () => {
  const base = { outcomes: [{ id: 'end', when: { any: [{ walked_out: true }] } }] };
  expect(patched(base, { outcomes: { end: { when: { tension: { at_least: 80 } } } } }).value).toEqual({
    outcomes: [{ id: 'end', when: { tension: { at_least: 80 } } }],
  });
});

const tables = { venues: { bridge: { rounds: 1 }, hall: { rounds: 2 }, tower: { rounds: 3 } } };

test('a patch that names every entry gives their order, those with nothing after the colon as they were', () => {
  const { value, findings } = patched(tables, { venues: { tower: undefined, bridge: { rounds: 9 }, hall: {} } });
  expect(Object.entries((value as typeof tables).venues)).toEqual([
    ['tower', { rounds: 3 }],
    ['bridge', { rounds: 9 }],
    ['hall', { rounds: 2 }],
  ]);
  expect(findings).toEqual([]);
});

test('a patch that names some leaves all where they are; new ones come last', () => {
  expect(orderOf(tables, { venues: { hall: { rounds: 5 }, cellar: { rounds: 1 } } }, 'venues')).toEqual(['bridge', 'hall', 'tower', 'cellar']);
});

test('what is taken out need not be named for the rest to be all', () => {
  expect(orderOf(tables, { venues: { tower: undefined, bridge: undefined, hall: null } }, 'venues')).toEqual(['tower', 'bridge']);
});

test.each([
  [{ venues: { tower: { rounds: 1 }, bridge: { rounds: 1 } } }, 'hall'],
  [{ venues: { cellar: { rounds: 1 }, bridge: { rounds: 1 }, hall: { rounds: 1 } } }, 'tower'],
])('half an order is a mistake that names who is missing: %j', (patch, missing) => {
  expect(patched(tables, patch).findings).toMatchObject([
    { code: 'S-124', finding: { at: ['venues'], hint: expect.stringContaining(`\`${missing}:\``) } },
  ]);
});

test('where order means nothing, half of one is no mistake', () => {
  const base = { private: { A: { support: 1 }, B: { support: 2 } } };
  expect(
    patched({ ...base, seats: { A: {}, B: {}, C: {} } }, { private: { B: { support: 3 }, A: { support: 4 } }, seats: { C: {}, A: {} } }).findings,
  ).toEqual([]);
});

test('outside of ordered maps, nothing after a colon is a value of its own', () => {
  expect(patched({ title: 'Old' }, { title: undefined }).value).toEqual({ title: null });
});

test.each([
  [['a', 'b'], { layer: 0, path: ['a', 'b'] }],
  [['a', 'c'], { layer: 1, path: ['a', 'c'] }],
  [['a', 'c', 'd'], { layer: 1, path: ['a', 'c', 'd'] }],
  [['a', 'nowhere'], { layer: 0, path: ['a', 'nowhere'] }],
  [['list', 1, 'chance'], { layer: 0, path: ['list', 'fair', 'chance'] }],
  [['list', 0, 'chance'], { layer: 1, path: ['list', 0, 'chance'] }],
  [['list', 1, 'text'], { layer: 1, path: ['list', 1, 'text'] }],
])('the value at %j is known to stand at %j', (path, place) => {
  const base = {
    a: { b: 1, c: { d: 2 } },
    list: [
      { id: 'flood', chance: 1 },
      { id: 'fair', chance: 2, text: 'x' },
    ],
  };
  const { origin } = patched(base, { a: { b: 3 }, list: { fair: { chance: 4 } } });
  expect(placeOf(origin, path)).toEqual(place);
});
