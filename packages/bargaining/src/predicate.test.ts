import { expect, test } from 'vitest';
import { compilePredicate, type DealPredicate } from './predicate.ts';

const bound = (issue: number, min: number, max: number): DealPredicate => ({ kind: 'bound', issue, min, max });
const holds = (predicate: DealPredicate, ...options: number[]) => compilePredicate(predicate)(options);

test('a bound includes both its ends', () => {
  expect([0, 1, 2, 3].map((option) => holds(bound(0, 1, 2), option))).toEqual([false, true, true, false]);
});

test.each([
  ['all', [1, 1], true],
  ['all', [1, 0], false],
  ['any', [1, 0], true],
  ['any', [0, 0], false],
] as const)('%s over two bounds at %j is %s', (kind, options, expected) => {
  expect(holds({ kind, of: [bound(0, 1, 9), bound(1, 1, 9)] }, ...options)).toBe(expected);
});

test('an empty all holds, an empty any does not', () => {
  expect([holds({ kind: 'all', of: [] }), holds({ kind: 'any', of: [] })]).toEqual([true, false]);
});

test('an implication fails only where its condition holds and its consequence does not', () => {
  const predicate: DealPredicate = { kind: 'implies', if: bound(0, 1, 1), then: bound(1, 1, 1) };
  expect([holds(predicate, 0, 0), holds(predicate, 0, 1), holds(predicate, 1, 0), holds(predicate, 1, 1)]).toEqual([true, true, false, true]);
});
