// How weeks between computers end, and what no computer may do: few games, wide bands. In full: calibration.deep.test.ts.

import { PROFILES } from '@parley/delegations';
import { inEffect, rawPoints, seatView } from '@parley/rules';
import { playGame, shippedIds, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { seedsFrom, shareOf, type WatchedGame, watchGames } from './watched-games.ts';

const setup = shippedSetup('january-2022');
const DEALS = ['process_only', 'early_harvest', 'package'] as const;
const TALKS = 'no_agreement_talks_continue';

const history = watchGames(setup, seedsFrom(1000, 12), { profile: 'history' });
const skilled = watchGames(setup, seedsFrom(1000, 16), { profile: 'skilled' });
const maximalist = watchGames(setup, seedsFrom(1000, 8), { profile: 'skilled', seats: { RU: { profile: 'maximalist' } } });
const mixed = watchGames(setup, seedsFrom(1, 10));
const others = PROFILES.filter((id) => id !== 'history' && id !== 'skilled' && id !== 'mixed').flatMap((profile) =>
  watchGames(setup, seedsFrom(2000, 2), { profile }),
);
const elsewhere = shippedIds()
  .filter((id) => id !== 'january-2022')
  .flatMap((id) => PROFILES.flatMap((profile) => watchGames(shippedSetup(id), seedsFrom(3000, 2), { profile })));
const all: readonly WatchedGame[] = [...history, ...skilled, ...maximalist, ...mixed, ...others, ...elsewhere];

test('no computer crosses its own limit or linkage, or signs what leaves it under its fallback', () => {
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
});

test('no computer tables the same again, objects to what it agreed to, or speaks to no effect', () => {
  expect(all.flatMap(({ oddities }) => oddities)).toEqual([]);
});

describe('a week', () => {
  test('ends as history did where computers keep what they have declared, and never with a package', () => {
    expect(shareOf(history, TALKS)).toBeGreaterThanOrEqual(0.8);
    expect(shareOf(history, 'package')).toBe(0);
  });

  test('ends with some deal quite often where they are skilled, sometimes with a package', () => {
    expect(shareOf(skilled, ...DEALS)).toBeGreaterThanOrEqual(0.25);
    expect(shareOf(skilled, 'package')).toBeGreaterThan(0);
  });

  test('ends without a deal where Russia wants everything', () => {
    expect(shareOf(maximalist, ...DEALS)).toBe(0);
  });

  test('reaches at least three endings over ten plain games', () => {
    expect(new Set(mixed.map(({ ending }) => ending)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(['mixed', 'skilled'] as const)('is the same for the same seed (%s)', (profile) => {
    expect(playGame(setup, 'twice', { profile }).digest).toBe(playGame(setup, 'twice', { profile }).digest);
  });
});

test('two skilled towns find a timetable that is better for both than half of everything', () => {
  const ferry = shippedSetup('ferry-timetable');
  const gains = seedsFrom(1, 8).map((seed) => {
    const { table } = playGame(ferry, seed, { profile: 'skilled' });
    return ferry.face.seats.reduce((sum, { id }) => sum + pointsAtEnd(table, id), 0);
  });
  // Half of everything is worth 52 and 54; the best trade 92 and 72.
  expect(Math.min(...gains)).toBeGreaterThan(106);
});

function pointsAtEnd(table: ReturnType<typeof playGame>['table'], seat: string): number {
  const view = seatView(table, seat);
  return rawPoints(view, inEffect(view.public));
}
