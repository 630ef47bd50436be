import { expect, test } from 'vitest';
import { balanceOf } from './balance.ts';
import type { DealList } from './deal-list.ts';

function zone(...rows: readonly (readonly number[])[]): DealList {
  return { deals: rows.map((_, row) => row), partyCount: rows[0]?.length ?? 0, totals: Float64Array.from(rows.flat()) };
}

test('a deal is best for all when nobody has more in any other', () => {
  expect(balanceOf(zone([5, 5], [5, 3], [1, 5])).bestForAll).toEqual([0]);
  expect(balanceOf(zone([5, 3], [1, 5])).bestForAll).toEqual([]);
});

test('a party rules when every efficient deal is its best, and not every deal is', () => {
  expect(balanceOf(zone([9, 4, 1], [9, 1, 4], [8, 1, 1])).rulers).toEqual([0]);
});

test('a party is indifferent when all deals are worth the same to it', () => {
  expect(balanceOf(zone([9, 4, 1], [9, 1, 4]))).toEqual({ bestForAll: [], rulers: [], indifferent: [0] });
});

test('an empty zone treats nobody', () => {
  expect(balanceOf(zone())).toEqual({ bestForAll: [], rulers: [], indifferent: [] });
});
