import { expect, test } from 'vitest';
import { createSpace, dealOf, optionsOf, visitDeals } from './space.ts';

const space = createSpace([2, 3, 4]);

test('a space has as many deals as options multiplied', () => {
  expect([space.size, createSpace([]).size]).toEqual([24, 1]);
});

test('deals are numbered with the last issue turning fastest', () => {
  expect([0, 1, 4, 23].map((deal) => optionsOf(space, deal))).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [1, 2, 3],
  ]);
});

test('the number of a deal leads back to it', () => {
  const deals = Array.from({ length: space.size }, (_, deal) => deal);
  expect(deals.map((deal) => dealOf(space, optionsOf(space, deal)))).toEqual(deals);
});

test('every deal is visited once, in order, with its options', () => {
  const seen: [number, number[]][] = [];
  visitDeals(space, [], (deal, options) => seen.push([deal, [...options]]));
  expect(seen).toEqual(Array.from({ length: space.size }, (_, deal) => [deal, optionsOf(space, deal)]));
});

test('totals are the sums of the points of the options', () => {
  const tables = [
    [
      [0, 10],
      [0, 1, 2],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [7, 0],
      [0, 0, 5],
      [1, 1, 1, 1],
    ],
  ];
  const seen: number[][] = [];
  visitDeals(space, tables, (_deal, _options, totals) => seen.push([...totals]));
  expect([seen[0], seen[13], seen[23]]).toEqual([
    [0, 8],
    [10.1, 1],
    [12.3, 6],
  ]);
});
