import { createSpace } from '@parley/bargaining';
import { seatOfPart } from '@parley/testkit';
import { expect, test } from 'vitest';
import { bayesianModel } from './bayesian.ts';

const optionCounts = [5, 5];
const outset = { ...seatOfPart({ totals: new Array<number>(25).fill(0) }), space: createSpace(optionCounts) };
/** What is believed after offers of (option, option). */
function believed(...offers: readonly (readonly [number, number])[]) {
  const model = bayesianModel(outset);
  for (const [one, other] of offers) model.hear({ party: 0, deal: one * 5 + other, kind: 'offer' });
  return (one: number, other: number) => model.worth(one * 5 + other);
}

test('at first the middle is believed to suit everybody most, and nothing leaves 0 to 1', () => {
  const worth = believed();
  expect(worth(2, 2)).toBeGreaterThan(worth(0, 2));
  expect(worth(0, 1)).toBeCloseTo(worth(4, 3));
  for (const option of [0, 1, 2, 3, 4]) expect(worth(option, option)).toBeGreaterThan(0);
});
test('early offers say what is wanted: uphill, downhill, or something between', () => {
  const worth = believed([4, 0], [4, 0], [4, 0], [4, 0], [4, 0]);
  expect([0, 1, 2, 3].every((option) => worth(option, 0) < worth(option + 1, 0))).toBe(true);
  expect([0, 1, 2, 3].every((option) => worth(4, option) > worth(4, option + 1))).toBe(true);
  const peaked = believed([2, 2], [2, 2], [2, 2], [2, 2]);
  expect(Math.max(peaked(0, 0), peaked(4, 4))).toBeLessThan(peaked(2, 2));
});
test('the issue that stays is believed to weigh more than the one that moves', () => {
  const worth = believed([4, 4], [4, 3], [4, 2], [4, 1], [4, 0], [4, 4], [4, 2]);
  expect(worth(4, 0)).toBeGreaterThan(worth(0, 4));
});
test('however many offers there are, beliefs stay numbers between 0 and 1', () => {
  const worth = believed(...Array.from({ length: 300 }, () => [4, 4] as const));
  for (const option of [0, 1, 2, 3, 4]) {
    expect(worth(option, 4)).toBeGreaterThanOrEqual(0);
    expect(worth(option, 4)).toBeLessThanOrEqual(1);
  }
});
