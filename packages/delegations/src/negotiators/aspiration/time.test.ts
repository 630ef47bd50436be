import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byTime, shareAt } from './time.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const curves = fc.record({
  exponent: fc.double({ min: 0.1, max: 20, noNaN: true }),
  hold: fc.double({ min: 0, max: 0.9, noNaN: true }),
  floor: unit,
});

test('the share held out for starts at 1, never rises and ends at 0', () => {
  fc.assert(
    fc.property(curves, unit, unit, (curve, one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(shareAt(curve, early)).toBeGreaterThanOrEqual(shareAt(curve, late));
      expect([shareAt(curve, 0), shareAt(curve, 1)]).toEqual([1, 0]);
    }),
  );
});
test('the level never rises, and ends at the floor or the reservation, whichever is higher', () => {
  fc.assert(
    fc.property(curves, unit, (curve, reservation) => {
      const asks = byTime(curve)(seatOfPart({ totals: fallingTotals(11), reservation }));
      const levels = Array.from({ length: 100 }, (_, at) => asks(turnAt(at + 1)));
      expect(levels.toSorted((one, other) => other - one)).toEqual(levels);
      // Rounding is eased by 1e-4.
      expect(asks({ ...turnAt(1), time: 1 })).toBeGreaterThanOrEqual(Math.max(curve.floor - 1e-4, reservation));
    }),
  );
});
test('nothing is given before the hold is over', () => {
  expect([0.1, 0.2, 0.6].map((time) => shareAt({ exponent: 1, hold: 0.2 }, time))).toEqual([1, 1, 0.5]);
});
