import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBid } from './reservation-bid.ts';

const sumOf = (worths: readonly (readonly number[])[], options: readonly (number | null)[]) =>
  options.reduce<number>((sum, option, issue) => sum + (option === null ? 0 : (worths[issue]?.[option] ?? Number.NaN)), 0);

test('a bid with the very utility is found, a partial one too', () => {
  expect(
    findBid(
      [
        [0.1, 0.4],
        [0.6, 0.2],
      ],
      0.3,
    ).utility,
  ).toBeCloseTo(0.3, 12);
  expect(
    findBid(
      [
        [0.5, 0.4],
        [0.6, 0.7],
      ],
      0.4,
    ),
  ).toEqual({ options: [1, null], utility: 0.4 });
});

test('else the least above it; above all bids, the best', () => {
  expect(
    findBid(
      [
        [0, 0.4],
        [0, 0.6],
      ],
      0.5,
    ),
  ).toEqual({ options: [null, 1], utility: 0.6 });
  expect(
    findBid(
      [
        [0, 0.4],
        [0, 0.6],
      ],
      1.5,
    ),
  ).toEqual({ options: [1, 1], utility: 1 });
});

test('no full deal lies between a reservation and the bid that stands for it', () => {
  const worths = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(worths, fc.double({ min: 0, max: 1, noNaN: true }), (tables, share) => {
      const best = tables.reduce((sum, table) => sum + Math.max(...table), 0);
      const target = share * best;
      const { options, utility } = findBid(tables, target);
      expect(sumOf(tables, options)).toBeCloseTo(utility, 9);
      expect(utility).toBeGreaterThanOrEqual(target - 1e-9);
      const deals = tables.reduce<readonly number[]>((sums, table) => sums.flatMap((sum) => table.map((value) => sum + value)), [0]);
      expect(deals.filter((deal) => deal > target + 1e-9 && deal < utility - 1e-9)).toEqual([]);
    }),
  );
});

test('a problem of many issues is answered near its reservation', () => {
  const worths = Array.from({ length: 40 }, (_, issue) => Array.from({ length: 6 }, (_, option) => Math.sin(issue * 7.1 + option * 1.3) ** 2 / 40));
  expect(findBid(worths, 0.41).utility).toBeCloseTo(0.41, 4);
});
