import { expect, test } from 'vitest';
import { shareOf } from './interval.ts';

test.each([
  // Wilson's interval, worked out by hand in exact fractions.
  [0, 200, 0, 0.0188],
  [100, 200, 0.4313, 0.5687],
  [20, 20, 0.8389, 1],
  [1, 1, 0.2065, 1],
])('%i of %i lies between %f and %f', (count, trials, low, high) => {
  const share = shareOf(count, trials);
  expect(share.share).toBe(count / trials);
  expect(share.low).toBeCloseTo(low, 3);
  expect(share.high).toBeCloseTo(high, 3);
});

test('without trials nothing is known', () => {
  expect(shareOf(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
});
