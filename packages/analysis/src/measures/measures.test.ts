// Measures over a handful of games written by hand.
import { describe, expect, test } from 'vitest';
import type { RehearsedGame } from '../rehearsal/rehearsed-game.ts';
import { meanCurve } from './curve.ts';
import { firstMoverOf } from './first-mover.ts';
import { percentileOf, quantilesOf } from './percentile.ts';

const GAME: RehearsedGame = {
  ...{ game: 0, seed: '1', ending: 'none', deal: false, acts: 1, variants: {}, adopted: {}, effect: {}, points: {}, fallback: {}, nashShare: 0 },
  ...{ worstOff: 'A', tension: [], trust: [], firstMover: null, verbs: {}, tabled: [], events: [], disowned: [] },
  ...{ crossedTrueLimit: 0, signedUnderFallback: 0 },
};

const games = [10, 20, 20, 30].map((points, game) => ({ ...GAME, game, points: { A: points, B: 50 - points }, fallback: { A: 5, B: 5 } }));

describe('percentile', () => {
  test('counts the runs that did worse, not those that did as well', () => {
    expect(percentileOf(games, 'A', 20).share).toBe(0.25);
    expect(percentileOf(games, 'A', 30.1).share).toBe(1);
    expect(percentileOf(games, 'A', 10).share).toBe(0);
  });
  test('a seat’s points are sorted from least to most', () => {
    expect(quantilesOf(games, 'A')).toEqual([10, 10, 20, 20, 20, 30, 30]);
    expect(quantilesOf([], 'A')).toEqual([]);
  });
});

describe('first mover', () => {
  const moved = games.map((game, index) => ({ ...game, firstMover: index < 2 ? 'A' : 'B' }));
  test('compares each seat with itself, weighted by how often it moved first', () => {
    // A gains 10 less when it moves first (5 and 15 against 15 and 25), B 10 less (25 and 15 against 35 and 25).
    expect(firstMoverOf(moved, ['A', 'B'])).toEqual({ share: { A: 0.5, B: 0.5 }, effect: (2 * -10 + 2 * -10) / 4 });
  });
  test('says nothing where a seat always or never moved first', () => {
    expect(firstMoverOf(games, ['A', 'B']).effect).toBeNull();
  });
});

test('a course that ended early stays where it ended', () => {
  expect(
    meanCurve([
      [70, 90],
      [70, 60, 50],
    ]),
  ).toEqual([70, 75, 70]);
  expect(meanCurve([])).toEqual([]);
});
