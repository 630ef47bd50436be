import { expectOk } from '@parley/base';
import { shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { playGame } from '../play-game.ts';
import { mergeRehearsals, readRehearsal, rehearsalLine } from './rehearsal-lines.ts';
import { gamesOf, planRehearsal, seedOfGame } from './rehearsal-plan.ts';
import { rehearseGame } from './rehearse-game.ts';
import { summarise } from './summarise.ts';

const setup = shippedSetup('ferry-timetable');
const plan = planRehearsal(setup, { seed: '7', games: 5, play: { profile: 'skilled' } });
const games = gamesOf(plan, null).map((index) => rehearseGame(setup, plan, index));
const text = [plan, ...games].map((content) => `${rehearsalLine(content)}\n`).join('');

describe('a plan', () => {
  test('whole numbers count up as seeds, other seeds get a number', () => {
    expect([0, 3].map((index) => seedOfGame({ seed: '1000' }, index))).toEqual(['1000', '1003']);
    expect([0, 3].map((index) => seedOfGame({ seed: 'spring' }, index))).toEqual(['spring-0', 'spring-3']);
    expect(seedOfGame({ seed: '007' }, 1)).toBe('007-1');
  });
  test('shards share the games out, each once', () => {
    const shards = [1, 2, 3].map((index) => gamesOf({ games: 8 }, { index, count: 3 }));
    expect(shards).toEqual([
      [0, 3, 6],
      [1, 4, 7],
      [2, 5],
    ]);
  });
  test('names every seat', () => {
    const mixed = planRehearsal(setup, { seed: '7', games: 1, play: { profile: 'skilled', seats: { A: { profile: 'history' } } } });
    expect(Object.keys(mixed.seats)).toEqual(setup.face.seats.map(({ id }) => id));
  });
});

describe('a game', () => {
  test('is the one that its seed plays anywhere, measured', () => {
    const { table, actCount } = playGame(setup, '8', { profile: 'skilled' });
    expect(games[1]).toMatchObject({ game: 1, seed: '8', acts: actCount, ending: table.public.ending, crossedTrueLimit: 0 });
    expect(games[1]?.tension.at(-1)).toBe(table.public.tension);
  });
  test('gives the same line again', () => {
    expect(rehearsalLine(rehearseGame(setup, plan, 2))).toBe(text.split('\n')[3]);
  });
});

describe('a file', () => {
  test('holds what was written', () => {
    expect(readRehearsal(text)).toEqual({ ok: true, value: { plan, games } });
  });
  test('a line that was cut off is left out', () => {
    expect(expectOk(readRehearsal(text.slice(0, -5)), 'the cut file').games).toHaveLength(4);
  });
  test.each([
    ['', 1, 'it is not the plan of a rehearsal'],
    ['{"rehearsal":2}\n', 1, 'it was written by a newer Parley'],
    [`${rehearsalLine(plan)}\n{"game":0}\n`, 2, 'it is not a game of this rehearsal'],
    [`${rehearsalLine(plan)}\n${rehearsalLine({ ...games[0], game: 9 } as never)}\n`, 2, 'it is not a game of this rehearsal'],
  ])('what is wrong is named with its line (%#)', (content, line, problem) => {
    expect(readRehearsal(content)).toEqual({ ok: false, error: { line, problem } });
  });
});

describe('merging', () => {
  const part = (indexes: readonly number[]) => ({ plan, games: games.filter(({ game }) => indexes.includes(game)) });
  test('parts in any order, with games twice, are the whole', () => {
    expect(mergeRehearsals([part([4, 1]), part([0, 2, 3]), part([1])])).toEqual({ ok: true, value: { plan, games } });
  });
  test('another rehearsal is refused, with what differs', () => {
    const other = { plan: { ...plan, seed: '9' }, games: [] };
    expect(mergeRehearsals([part([1]), other])).toEqual({
      ok: false,
      error: { record: 1, problem: 'it is of another rehearsal (seed "9" and not "7")' },
    });
  });
  test('a game told in two ways is refused', () => {
    const changed = { plan, games: games.slice(0, 1).map((game) => ({ ...game, acts: 1 })) };
    expect(mergeRehearsals([part([0]), changed])).toEqual({ ok: false, error: { record: 1, problem: 'it tells game 0 differently' } });
  });
});

test('the summary counts its games, in any order', () => {
  const summary = summarise(setup, games);
  expect(summary).toEqual(summarise(setup, games.toReversed()));
  expect(summary.games).toBe(5);
  expect(Object.values(summary.endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(Object.keys(summary.endings)).toEqual(setup.face.outcomes.map(({ id }) => id));
  expect(summary.deals).toBe(games.filter(({ deal }) => deal).length / 5);
  expect([summary.crossedTrueLimit, summary.signedUnderFallback]).toEqual([0, 0]);
});
