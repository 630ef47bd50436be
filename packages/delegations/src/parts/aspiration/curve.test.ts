import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concede, shareAt } from './curve.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const curves = fc.record({ exponent: fc.double({ min: 0.1, max: 20, noNaN: true }), hold: fc.double({ min: 0, max: 0.9, noNaN: true }) });

test('the share held out for starts at 1, never rises and ends at 0', () => {
  fc.assert(
    fc.property(curves, unit, unit, (curve, one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(shareAt(curve, early)).toBeGreaterThanOrEqual(shareAt(curve, late));
      expect([shareAt(curve, 0), shareAt(curve, 1)]).toEqual([1, 0]);
    }),
  );
});
test('nothing is given before the hold is over', () => {
  expect([0.1, 0.2, 0.6].map((time) => shareAt({ exponent: 1, hold: 0.2 }, time))).toEqual([1, 1, 0.5]);
});
test('a concession ends where its curve ends', () => {
  expect(concede(1, { start: 0.9, end: 0.1, exponent: 2 })).toBeCloseTo(0.1);
});
