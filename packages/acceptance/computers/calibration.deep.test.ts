// The calibration of the flagship, in full: two blocks of two hundred weeks for each kind of table.

import { shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { seedsFrom, shareOf, watchGames } from './watched-games.ts';

const setup = shippedSetup('january-2022');
const DEALS = ['process_only', 'early_harvest', 'package'] as const;
const GAMES = 200;

describe.each([1000, 70_000])('two hundred weeks from seed %i', (from) => {
  const seeds = seedsFrom(from, GAMES);

  test('as history: four of five or more end as the real one did, and none with a package', () => {
    const games = watchGames(setup, seeds, { profile: 'history' });
    expect(shareOf(games, 'no_agreement_talks_continue')).toBeGreaterThanOrEqual(0.8);
    expect(shareOf(games, 'package')).toBe(0);
    expect(games.flatMap(({ faults, oddities }) => [...faults, ...oddities])).toEqual([]);
  });

  test('skilled: two of five or more end with a deal, one of ten or more with a package', () => {
    const games = watchGames(setup, seeds, { profile: 'skilled' });
    expect(shareOf(games, ...DEALS)).toBeGreaterThanOrEqual(0.4);
    expect(shareOf(games, 'package')).toBeGreaterThanOrEqual(0.1);
    expect(games.flatMap(({ faults, oddities }) => [...faults, ...oddities])).toEqual([]);
  });

  test('a maximalist Russia: at most one in fifty ends with a deal', () => {
    for (const profile of ['skilled', 'mixed'] as const) {
      const games = watchGames(setup, seeds.slice(0, GAMES / 2), { profile, seats: { RU: { profile: 'maximalist' } } });
      expect(shareOf(games, ...DEALS)).toBeLessThanOrEqual(0.02);
      expect(games.flatMap(({ faults, oddities }) => [...faults, ...oddities])).toEqual([]);
    }
  });

  test('mixed: any ten weeks in a row reach three endings, nearly always', () => {
    const games = watchGames(setup, seeds);
    const tens = Array.from({ length: GAMES / 10 }, (_, index) => new Set(games.slice(index * 10, index * 10 + 10).map(({ ending }) => ending)).size);
    expect(tens.filter((size) => size >= 3).length / tens.length).toBeGreaterThanOrEqual(0.8);
    expect(games.flatMap(({ faults, oddities }) => [...faults, ...oddities])).toEqual([]);
  });

  test.each(['trainee', 'plenipotentiary'] as const)('at the level of a %s nothing is crossed either', (level) => {
    const games = watchGames(setup, seeds.slice(0, GAMES / 4), { profile: 'skilled', level });
    expect(games.flatMap(({ faults, oddities }) => [...faults, ...oddities])).toEqual([]);
  });
});
