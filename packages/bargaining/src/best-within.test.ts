import { expect, test } from 'vitest';
import { bestWithin } from './best-within.ts';
import { createSpace } from './space.ts';

const space = createSpace([3, 3, 3]);
const table = [
  [0, 1, 2],
  [0, 5, 9],
  [4, 0, 0],
];

test('the best of all deals is the best of every issue', () => {
  expect(bestWithin(space, table, [])).toBe(15);
});

test('conditions are kept, over several issues as well', () => {
  const low = { kind: 'bound', issue: 1, min: 0, max: 1 } as const;
  const linked = { kind: 'implies', if: { kind: 'bound', issue: 0, min: 2, max: 2 }, then: { kind: 'bound', issue: 1, min: 0, max: 0 } } as const;
  expect(bestWithin(space, table, [low])).toBe(11);
  expect(bestWithin(space, table, [low, linked])).toBe(10);
});

test('where nothing keeps them there is no best', () => {
  expect(bestWithin(space, table, [{ kind: 'any', of: [] }])).toBe(Number.NEGATIVE_INFINITY);
});

test('an enormous space is no hindrance, unless the conditions look at too much of it', () => {
  const large = createSpace(new Array(40).fill(10));
  const watched = { kind: 'all', of: Array.from({ length: 40 }, (_, issue) => ({ kind: 'bound', issue, min: 0, max: 5 }) as const) } as const;
  expect(bestWithin(large, new Array(40).fill([1]), [{ kind: 'bound', issue: 0, min: 3, max: 3 }])).toBe(39);
  expect(bestWithin(large, [], [watched])).toBeNull();
});
