import { describe, expect, test } from 'vitest';
import { banzhaf } from './banzhaf.ts';
import { blockingCoalitions, winningCoalitions } from './coalitions.ts';
import { shapleyShubik } from './shapley-shubik.ts';
import { weightedGame } from './voting-game.ts';

const rounded = (powers: readonly number[]) => powers.map((power) => Math.round(power * 1000) / 1000);
const forty = weightedGame([31, 24, 19, 16, 10], 51);
const council = weightedGame([7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 39);

test('power is not weight: 31, 24, 19, 16 and 10 of 51', () => {
  expect(rounded(banzhaf(forty))).toEqual([0.333, 0.259, 0.185, 0.111, 0.111]);
});

test('the Security Council: each veto has nearly a fifth of all power', () => {
  expect(rounded(shapleyShubik(council)).slice(4, 6)).toEqual([0.196, 0.002]);
  expect(rounded(banzhaf(council)).slice(4, 6)).toEqual([0.167, 0.017]);
});

test('both indices add up to 1', () => {
  for (const index of [shapleyShubik, banzhaf]) expect(index(forty).reduce((sum, power) => sum + power, 0)).toBeCloseTo(1, 12);
});

test('a dictator has all the power, and the others none', () => {
  const game = weightedGame([5, 1, 1], 5);
  expect([shapleyShubik(game), banzhaf(game)]).toEqual([
    [1, 0, 0],
    [1, 0, 0],
  ]);
});

test('nobody has power where nothing is ever carried', () => {
  const game = weightedGame([1, 1], 3);
  expect([shapleyShubik(game), banzhaf(game), winningCoalitions(game)]).toEqual([[0, 0], [0, 0], []]);
});

describe('coalitions', () => {
  test('the smallest that carry the vote, fewest voters first', () => {
    expect(winningCoalitions(weightedGame([2, 1, 1], 3))).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
  test('the smallest that stop it', () => {
    expect(blockingCoalitions(weightedGame([2, 1, 1], 3))).toEqual([[0], [1, 2]]);
  });
  test('in consensus everybody blocks alone', () => {
    expect(blockingCoalitions(weightedGame([1, 1, 1], 3))).toEqual([[0], [1], [2]]);
  });
});
