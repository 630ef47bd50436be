import { enter, enterAll, floorOf, smallSetup, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { openTable } from '../open-table.ts';
import { consequences, speakingOrder } from './index.ts';

const START = openTable(tinySetup(), 'tiny');

test('entering a venue opens it, entering its floor opens a round', () => {
  const there = enterAll(START, ['hall.opening', 'hall.floor']);
  expect(there.public).toMatchObject({ position: 'hall.floor', venueIndex: 1, round: 1, floor: { order: ['A', 'B', 'C'], taken: [] } });
});
test('R-6: the order is rotated by one each round', () => {
  expect([1, 2, 3, 4].map((round) => speakingOrder(floorOf('hall'), round).join(''))).toEqual(['ABC', 'BCA', 'CAB', 'ABC']);
});
test('R-6: a chair without interests of its own speaks last', () => {
  expect([1, 2].map((round) => speakingOrder(floorOf('hall', smallSetup('chair-decides')), round).join(''))).toEqual(['ABC', 'BAC']);
});
test('a round begins with nothing used up', () => {
  const used = { ...floorOf('annex'), public: { ...floorOf('annex').public, marginsUsed: ['A'], marginsPassed: ['B'] } };
  expect(enter(used, 'annex.floor').public).toMatchObject({ round: 2, marginsUsed: [], marginsPassed: [] });
});
test('before the first venue nothing follows', () => {
  expect(consequences(START, 'briefing')).toEqual([]);
  expect(speakingOrder(START, 1)).toEqual([]);
});
test('the conclusion names the ending', () => {
  expect(enter(START, 'concluded').public.ending).toBe('nothing');
});
