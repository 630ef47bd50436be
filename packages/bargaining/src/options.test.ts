import { expect, test } from 'vitest';
import { dominatedOptions, rankIssuesAlike } from './options.ts';
import { createSpace } from './space.ts';

test('an option is dominated when another is at least as good for everybody', () => {
  const tables = [[[0, 2, 5]], [[3, 1, 4]]];
  expect(dominatedOptions(createSpace([3]), tables)).toEqual([
    { issue: 0, option: 0, by: 2, isTie: false },
    { issue: 0, option: 1, by: 2, isTie: false },
  ]);
});

test('what is better for somebody is not dominated', () => {
  expect(dominatedOptions(createSpace([2]), [[[0, 1]], [[1, 0]]])).toEqual([]);
});

test('of options that nobody can tell apart, the later is listed', () => {
  expect(dominatedOptions(createSpace([3]), [[[2, 1, 2]], [[0, 5, 0]]])).toEqual([{ issue: 0, option: 2, by: 0, isTie: true }]);
});

test('a difference of rounding is none', () => {
  expect(dominatedOptions(createSpace([2]), [[[0.1 + 0.2, 0.3]]])).toEqual([{ issue: 0, option: 1, by: 0, isTie: true }]);
});

test('issues are ranked alike when everybody has the same at stake in the same order', () => {
  const alike = [
    [
      [0, 60],
      [0, 40],
    ],
    [
      [70, 0],
      [0, 30],
    ],
  ];
  expect(rankIssuesAlike(createSpace([2, 2]), alike)).toBe(true);
  expect(
    rankIssuesAlike(createSpace([2, 2]), [
      ...alike,
      [
        [0, 10],
        [0, 90],
      ],
    ]),
  ).toBe(false);
});

test('one party, or one issue that matters, is no ranking', () => {
  expect(
    rankIssuesAlike(createSpace([2, 2]), [
      [
        [0, 60],
        [0, 40],
      ],
    ]),
  ).toBe(false);
  expect(
    rankIssuesAlike(createSpace([2, 2]), [
      [
        [0, 60],
        [1, 1],
      ],
      [
        [0, 50],
        [0, 0],
      ],
    ]),
  ).toBe(false);
});
