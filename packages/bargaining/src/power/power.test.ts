import { describe, expect, test } from 'vitest';
import { banzhaf } from './banzhaf.ts';
import { blockingCoalitions, winningCoalitions } from './coalitions.ts';
import { rolesOf } from './roles.ts';
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

describe('roles', () => {
  test('a dictator leaves nothing to the others', () => {
    expect(rolesOf(weightedGame([51, 30, 19], 51))).toEqual({ dictator: 0, vetoes: [0], dummies: [1, 2] });
  });
  test('weights of 49, 49 and 2 are three equals', () => {
    expect(rolesOf(weightedGame([49, 49, 2], 51))).toEqual({ dictator: null, vetoes: [], dummies: [] });
  });
  test('a veto is no dictatorship, and a weight may be for nothing', () => {
    expect(rolesOf(weightedGame([40, 35, 25], 75))).toEqual({ dictator: null, vetoes: [0, 1], dummies: [2] });
  });
  test('where nothing is ever carried, nobody counts', () => {
    expect(rolesOf(weightedGame([1, 1], 3))).toEqual({ dictator: null, vetoes: [], dummies: [0, 1] });
  });
});
