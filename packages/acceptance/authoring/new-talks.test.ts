import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeTalks, shapes } from './new-talks.ts';

test('talks of any size and rule check clean, have something to trade, and come to an end', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { zone, ...talks } = judgeTalks(shape);
      expect(talks).toEqual({ complaints: [], isConcluded: true, hasTrade: true });
      expect(zone).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
});
