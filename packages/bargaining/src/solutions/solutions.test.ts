import { describe, expect, test } from 'vitest';
import { egalitarianSolution } from './egalitarian.ts';
import { gainProduct } from './gains.ts';
import { bestTotals } from './ideal.ts';
import { kalaiSmorodinskySolution } from './kalai-smorodinsky.ts';
import { leximinSolution } from './leximin.ts';
import { nashSolution } from './nash.ts';
import { utilitarianSolution } from './utilitarian.ts';

const zone = (...rows: (readonly number[])[]) => ({
  deals: rows.map((_, row) => row),
  partyCount: rows[0]?.length ?? 2,
  totals: Float64Array.from(rows.flat()),
});
const empty = zone();

describe('the Nash solution', () => {
  test('every deal that ties for the greatest product is returned', () => {
    expect(nashSolution(zone([1, 4], [4, 1], [2, 2], [3, 1]), [0, 0])?.list.deals).toEqual([0, 1, 2]);
  });
  test('where one party can gain nothing, every efficient deal is a Nash deal, and no other', () => {
    expect(nashSolution(zone([0, 4], [0, 3]), [0, 0])).toMatchObject({ value: 0, list: { deals: [0] } });
  });
  test('small products that differ do not tie', () => {
    const small = [1e-3, 1e-3, 1e-3, 1e-3];
    expect(nashSolution(zone(small, [...small.slice(1), 1.001e-3].with(0, 0.9995e-3)), [0, 0, 0, 0])?.list.deals).toEqual([1]);
  });
  test('large products that are equal but for rounding tie', () => {
    const large = [60.1, 70.3, 80.7, 90.9, 99.1];
    expect(nashSolution(zone(large, large.toReversed()), [0, 0, 0, 0, 0])?.list.deals).toEqual([0, 1]);
  });
  test('a loss counts as no gain, so two losses make no product', () => {
    expect(gainProduct(zone([-1, -2]), 0, [0, 0])).toBe(0);
  });
});

describe('the Kalai-Smorodinsky solution', () => {
  test('everybody gets a like share of the best that they could have', () => {
    expect(kalaiSmorodinskySolution(zone([10, 1], [5, 2], [0, 4]), [0, 0])).toMatchObject({ value: 0.5, list: { deals: [1] } });
  });
  test('a party that can gain nothing is left out', () => {
    expect(kalaiSmorodinskySolution(zone([1, 5]), [1, 0])?.value).toBe(1);
  });
  test('where nobody can gain anything, every efficient deal ties at nothing', () => {
    expect(kalaiSmorodinskySolution(zone([1, 1], [1, 1]), [1, 1])).toMatchObject({ value: 0, list: { deals: [0, 1] } });
  });
});

test('the egalitarian solution lifts the least gain, and leaves ties that leximin decides', () => {
  const tied = zone([2, 2, 5], [2, 5, 2], [2, 6, 4], [9, 9, 1]);
  expect(egalitarianSolution(tied, [0, 0, 0])).toMatchObject({ value: 2, list: { deals: [0, 2] } });
  expect(leximinSolution(tied, [0, 0, 0])).toMatchObject({ value: [2, 4, 6], list: { deals: [2] } });
});

test('the utilitarian solution has the greatest sum, reservations or not', () => {
  expect(utilitarianSolution(zone([9, 0], [4, 5], [3, 5]))).toMatchObject({ value: 9, list: { deals: [0, 1] } });
});

test('the best that each party can have', () => {
  expect(bestTotals(zone([4, 1], [2, 3]))).toEqual([4, 3]);
});

test('an empty zone has no solutions and no best', () => {
  const found = [nashSolution, kalaiSmorodinskySolution, egalitarianSolution, leximinSolution].map((solution) => solution(empty, [0, 0]));
  expect([...found, utilitarianSolution(empty), bestTotals(empty)]).toEqual([null, null, null, null, null, []]);
});
