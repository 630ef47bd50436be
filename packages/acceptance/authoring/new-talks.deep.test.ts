import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeTalks, shapes } from './new-talks.ts';

test('whatever their size and rule, talks check clean, have something to trade, and come to an end', { timeout: 1_200_000 }, () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { zone, ...talks } = judgeTalks(shape);
      expect(talks).toEqual({ complaints: [], isConcluded: true, hasTrade: true });
      expect(zone).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});
