import { expect, test } from 'vitest';
import { frontierOf } from './frontier.ts';
import { listDeals } from './list-deals.ts';
import { mergeFrontier } from './merge-frontier.ts';
import { pickRational } from './rational.ts';
import { createSpace } from './space.ts';

const space = createSpace([4, 3, 5, 4, 3]);
const table = (party: number) =>
  space.optionCounts.map((count, issue) => Array.from({ length: count }, (_, option) => ((option + 2) * (issue + 1) * (party * 4 + 2)) % 11));
const tables = [0, 1, 2].map(table);

test('merging issue by issue finds the rational frontier of all deals, ties and all', () => {
  const reservations = [18, 20, 22];
  const found = mergeFrontier({ space, tables, reservations });
  expect(found).toEqual(pickRational(frontierOf(listDeals(space, tables)), reservations));
  expect(found?.deals.length).toBeGreaterThan(1);
});

test('a space of a thousand billion deals is no obstacle', () => {
  const many = createSpace(new Array<number>(12).fill(10));
  const opposed = (isFirst: boolean) =>
    many.optionCounts.map((_, issue) => Array.from({ length: 10 }, (__, option) => (isFirst ? option : (9 - option) * (issue + 1))));
  const found = mergeFrontier({ space: many, tables: [opposed(true), opposed(false)], reservations: [100, 30] });
  // The second party is given something on its dearest issue only: 3 to 8 of the first party's 9 points there.
  expect(found?.deals).toEqual([999_999_999_991, 999_999_999_992, 999_999_999_993, 999_999_999_994, 999_999_999_995, 999_999_999_996]);
});

test('too many ways at once give no answer', () => {
  const flat = createSpace([2000, 3000]);
  const nothing = flat.optionCounts.map(() => new Array<number>(3000).fill(0));
  expect(mergeFrontier({ space: flat, tables: [nothing], reservations: [0] })).toBeNull();
});
