import { expect, test } from 'vitest';
import { didYouMean, editDistance, suggestion } from './did-you-mean.ts';

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

test('of a long list the nearest are shown, an empty one is said to be empty', () => {
  expect([
    didYouMean(
      'x',
      Array.from({ length: 13 }, (_, index) => `name${index}`),
    ),
    didYouMean('x', []),
  ]).toEqual(['known: `name0`, `name1`, `name2`, `name3`, `name4`, `name5` and 7 more', 'none is defined yet']);
});

test.each([
  ['rusia', ['russia', 'ukraine'], 'russia'],
  ['NROTH', ['NORTH', 'SOUTH'], 'NORTH'],
  ['ru', ['RU', 'US'], 'RU'],
  ['Eastern allies', ['eastern Allies'], 'eastern Allies'],
])('%s can only have been %j: %s', (name, known, fix) => {
  expect(suggestion(name, known).fix).toBe(fix);
});

test.each([
  ['RX', ['RU', 'UA']],
  ['north', ['NORTH1', 'NORTH2']],
  ['weather', ['toll', 'talks']],
])('%s may have been any of %j, or none', (name, known) => {
  expect(suggestion(name, known).fix).toBeUndefined();
});
