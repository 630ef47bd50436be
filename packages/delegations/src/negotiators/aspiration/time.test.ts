import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byTime } from './time.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const curves = fc.record({
  exponent: fc.double({ min: 0.1, max: 20, noNaN: true }),
  hold: fc.double({ min: 0, max: 0.9, noNaN: true }),
  floor: unit,
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
