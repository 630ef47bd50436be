import { expect, test } from 'vitest';
import { type FieldKind, misshapenField } from './shape.ts';

const bound = { kind: 'bound', issue: 'port', side: 'atLeast', option: 'open' };
const fits = (kind: FieldKind, value: unknown): boolean => misshapenField({ verb: 'pass', field: value } as never, { field: kind }) === undefined;
const none = (kind: FieldKind, values: readonly unknown[]): void => {
  for (const value of values) expect([value, fits(kind, value)]).toEqual([value, false]);
};

test('R-1: an id is a word of at most 80 characters', () => {
  expect(fits('id', 'port')).toBe(true);
  none('id', ['', 'x'.repeat(81), 1, null, undefined, ['port'], {}]);
});
test('R-1: a list of ids has one to 64, none twice', () => {
  expect(fits('ids', ['A', 'B'])).toBe(true);
  none('ids', [[], ['A', 'A'], ['A', 1], 'A', { 0: 'A', length: 1 }, Array.from({ length: 65 }, (_, index) => `s${index}`)]);
});
test('R-1: all and the floor are words where they may stand', () => {
  expect([fits('idsOrAll', 'all'), fits('idsOrAll', 'floor'), fits('idsOrFloor', 'floor'), fits('idsOrFloor', 'all')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
test('R-1: words are text, and not a book', () => {
  expect(fits('words', '')).toBe(true);
  none('words', [1, null, 'x'.repeat(20_001)]);
});
test('R-1: items are options by issue', () => {
  expect([fits('items', {}), fits('items', { port: 'open' })]).toEqual([true, true]);
  none('items', [null, [], ['port'], { port: 1 }, { '': 'open' }, Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`i${index}`, 'x']))]);
});
test('R-1: conditions name a venue and a bound, and nothing else', () => {
  expect(fits('conditions', [{ venue: 'hall', bound }])).toBe(true);
  none('conditions', [{}, [null], [{ venue: 'hall' }], [{ venue: 'hall', bound: { ...bound, side: 'near' } }], [{ venue: 'hall', bound, more: 1 }]]);
});
test('R-1: a term is a bound or somebody’s act', () => {
  expect([fits('term', bound), fits('term', { kind: 'does', seat: 'A', verb: 'gesture' })]).toEqual([true, true]);
  none('term', [null, 'gesture', { kind: 'does', seat: 'A' }, { kind: 'bound' }, { ...bound, kind: 'all' }]);
});
test('R-1: a choice is one of its words', () => {
  expect([fits(['yes', 'no'], 'yes'), fits(['yes', 'no'], 'maybe'), fits(['yes', 'no'], ['yes'])]).toEqual([true, false, false]);
});
test('R-1: an optional field may be missing, an unknown one may not be there', () => {
  expect(misshapenField({ verb: 'pass' }, { 'words?': 'words' })).toBeUndefined();
  expect(misshapenField({ verb: 'pass', words: 3 } as never, { 'words?': 'words' })).toBe('words');
  expect(misshapenField({ verb: 'pass', seat: 'A', more: 1 } as never, {})).toBe('more');
});
