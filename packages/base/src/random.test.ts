import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BugError } from './assert.ts';
import { createRandom, drawKeyed } from './random.ts';

const key = ['geneva', 2, 'france', 'probe', 0] as const;

test('these draws never change: transcripts depend on them', () => {
  expect(drawKeyed('13cf', key)).toBe(0.3634562597144395);
  expect(
    Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.integer(100)
      )(createRandom('13cf')),
    ),
  ).toEqual([61, 38, 45, 44, 90]);
});

test('a draw depends on the seed and the key alone', () => {
  const first = drawKeyed('seed', key);
  drawKeyed('seed', ['another']);
  expect(drawKeyed('seed', [...key])).toBe(first);
});

test.each([
  ['another seed', 'seed2', key],
  ['another number', 'seed', ['geneva', 2, 'france', 'probe', 1]],
  ['a longer key', 'seed', [...key, 0]],
  ['a number written as text', 'seed', ['geneva', '2', 'france', 'probe', 0]],
  ['two parts run together', 'seed', ['geneva,2', 'france', 'probe', 0]],
] as const)('%s gives another draw', (_, seed, otherKey) => {
  expect(drawKeyed(seed, otherKey)).not.toBe(drawKeyed('seed', key));
});

test('draws under neighbouring keys are spread evenly', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 10_000; n += 1) {
    const tenth = Math.floor(drawKeyed('seed', ['vienna', n]) * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  expect(counts.every((count) => count > 900 && count < 1_100)).toBe(true);
});

test('a number lies from 0 (included) to 1 (excluded), a whole one below its count', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, count) => {
      const random = createRandom(seed);
      const [next, integer] = [random.next(), random.integer(count)];
      return next >= 0 && next < 1 && Number.isInteger(integer) && integer >= 0 && integer < count;
    }),
  );
});

test('a shuffle keeps every item and leaves the list alone', () => {
  const list = [1, 2, 3, 4, 5];
  expect(createRandom('cards').shuffle(list).sort()).toEqual(list);
  expect(list).toEqual([1, 2, 3, 4, 5]);
});

test('every order of a shuffle can come up', () => {
  const random = createRandom('orders');
  const orders = new Set(Array.from({ length: 200 }, () => random.shuffle(['a', 'b', 'c']).join('')));
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});

test('every item of a list can be picked', () => {
  const random = createRandom('picks');
  expect(new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c']))).size).toBe(3);
});

test.each([
  ['an empty list', () => createRandom('s').pick([])],
  ['a count of zero', () => createRandom('s').integer(0)],
  ['a count that is not whole', () => createRandom('s').integer(1.5)],
  ['a key that is not finite', () => drawKeyed('s', [Number.NaN])],
])('%s is a BugError', (_, draw) => {
  expect(draw).toThrow(BugError);
});
