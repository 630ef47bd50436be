import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { countZone, pickRational } from './rational.ts';
import { createSpace } from './space.ts';

const list = { deals: [0, 1, 2], partyCount: 2, totals: Float64Array.of(1, 1, 2, 1, 2, 2) };

test('at the reservation is in the zone, and only above it strictly so', () => {
  expect(countZone(list, [1, 1])).toEqual({ zone: 3, zoneStrict: 1 });
  expect(countZone(list, [1 + 1e-10, 1 - 1e-10])).toEqual({ zone: 3, zoneStrict: 1 });
});

test('the rational part of a list', () => {
  expect(pickRational(list, [2, 0]).deals).toEqual([1, 2]);
});

test('a problem is worked out whole', () => {
  const found = analyse({ space: createSpace([3]), tables: [[[0, 1, 2]], (options) => 2 - (options[0] ?? 0)], reservations: [1, 1] });
  expect(found).toMatchObject({
    deals: 3,
    zone: 1,
    zoneStrict: 0,
    frontier: { deals: [0, 1, 2] },
    rationalFrontier: { deals: [1] },
    nash: { value: 0 },
  });
});
