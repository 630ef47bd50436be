import { describe, expect, test } from 'vitest';
import { toPoints } from './points.ts';
import type { ForeignParty } from './problem.ts';

function party(worths: readonly (readonly number[])[], reservation: number | null = 0, constant = 0): ForeignParty {
  return { name: 'A', worths, constant, reservation, discount: null, brief: '' };
}

describe('utilities as points', () => {
  test('are hundredths where the best deal is worth 1', () => {
    expect(
      toPoints(
        party(
          [
            [0, 0.4],
            [0.6, 0.2],
          ],
          0.3,
        ),
      ),
    ).toEqual({
      points: [
        [0, 40],
        [60, 20],
      ],
      fallback: 30,
      unit: 0.01,
      zero: 0,
      isOutOfReach: false,
    });
  });
  test('are in units of their own where it is not', () => {
    expect(
      toPoints(
        party(
          [
            [0, 1],
            [3, 0],
          ],
          2,
        ),
      ),
    ).toMatchObject({
      points: [
        [0, 25],
        [75, 0],
      ],
      fallback: 50,
      unit: 0.04,
      zero: 0,
    });
  });
  test('begin at 0 where they went below: each issue is lifted, and the zero says by how much', () => {
    expect(
      toPoints(
        party(
          [
            [-1, 1],
            [0, 2],
          ],
          0,
        ),
      ),
    ).toMatchObject({
      points: [
        [0, 50],
        [0, 50],
      ],
      fallback: 25,
      unit: 0.04,
      zero: -1,
    });
  });
  test('begin at the reservation where that is lower still', () => {
    expect(toPoints(party([[0, 1]], -1))).toMatchObject({ points: [[50, 100]], fallback: 0, unit: 0.02, zero: -1 });
  });
  test('add to 100 even where every deal is worth the same', () => {
    expect(
      toPoints(
        party(
          [
            [0, 0],
            [0, 0],
          ],
          0,
        ),
      ),
    ).toMatchObject({
      points: [
        [100, 100],
        [0, 0],
      ],
      fallback: 100,
      zero: -1,
    });
    expect(toPoints(party([[2, 2]], 1))).toMatchObject({ points: [[100, 100]], fallback: 50, unit: 0.02 });
  });
  test('carry a constant in their first issue', () => {
    expect(
      toPoints(
        party(
          [
            [0, 0.5],
            [0, 0.25],
          ],
          0,
          0.25,
        ),
      ),
    ).toMatchObject({
      points: [
        [25, 75],
        [0, 25],
      ],
      unit: 0.01,
      zero: 0,
    });
  });
  test('without a reservation have the fallback 0', () => {
    expect(toPoints(party([[0, 1]], null))).toMatchObject({ fallback: 0, unit: 0.01 });
  });
  test('with a reservation above the best deal say so', () => {
    expect(toPoints(party([[0, 0.5]], 0.8))).toMatchObject({ fallback: 100, isOutOfReach: true });
  });
});
