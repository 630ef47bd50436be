import { expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';

const plain = (keys: Float64Array) =>
  [...keys.keys()].sort(
    (one, other) => Math.sign((keys[one] ?? 0) === (keys[other] ?? 0) ? 0 : (keys[one] ?? 0) - (keys[other] ?? 0)) || one - other,
  );

test.each([
  ['none', []],
  ['one', [3]],
  ['a few', [3, 1, 2, 1]],
  ['equal ones', Array.from({ length: 500 }, () => 4)],
  ['many', Array.from({ length: 5000 }, (_, n) => Math.sin(n * n))],
  ['few different ones', Array.from({ length: 5000 }, (_, n) => (n * n) % 7)],
  ['all but one in one heap', Array.from({ length: 5000 }, (_, n) => (n === 9 ? 1e12 : Math.sin(n)))],
  ['infinite ones', [...Array.from({ length: 100 }, (_, n) => Math.sin(n)), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
])('%s are sorted as by comparing, ties in order', (_, numbers) => {
  const keys = Float64Array.from(numbers);
  expect([...sortRows(keys)]).toEqual(plain(keys));
});
