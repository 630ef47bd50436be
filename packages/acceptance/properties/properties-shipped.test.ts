import { actCountMax } from '@parley/rules';
import { createCoverage, createTally, playTimeOuts, shippedIds, shippedSetup } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { playSoundGames } from './sound-games.ts';

const tally = createTally();
const coverage = createCoverage();
afterAll(() => tally.print('properties, shipped scenarios'));

test.each(shippedIds())(
  'every game at random is sound: %s',
  (id) => {
    const setup = shippedSetup(id);
    expect(playSoundGames(setup, 2, { tally, coverage })).toBeLessThanOrEqual(actCountMax(setup.face));
  },
  180_000,
);

test('a shipped week in which everybody lets time run out comes to its end', () => {
  for (const id of shippedIds()) expect([id, playTimeOuts(shippedSetup(id), 'late').ending]).toEqual([id, 'concluded']);
});
