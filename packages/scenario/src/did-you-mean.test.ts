import { expect, test } from 'vitest';
import { didYouMean, editDistance } from './did-you-mean.ts';

test.each([
  ['russia', 'russia', 0],
  ['rusia', 'russia', 1],
  ['rsusia', 'russia', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s is as far from %s as %i slips', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('the nearest name is offered, whatever its letter case', () => {
  expect(didYouMean('Ruondsx', ['seats', 'rounds'])).toBe('did you mean `rounds`?');
});

test('where none is near, a short list is shown', () => {
  expect(didYouMean('weather', ['toll', 'talks'])).toBe('known: `toll`, `talks`');
});

test('a long list is only counted, an empty one is said to be empty', () => {
  expect([
    didYouMean(
      'x',
      Array.from({ length: 13 }, (_, index) => `name${index}`),
    ),
    didYouMean('x', []),
  ]).toEqual(['there are 13 to choose from', 'none is defined yet']);
});
