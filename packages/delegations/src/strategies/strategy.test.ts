import { describe, expect, test } from 'vitest';
import { STRATEGIES } from './index.ts';

const TIMES = Array.from({ length: 21 }, (_, step) => step / 20);

describe.each(Object.values(STRATEGIES))('$id', (strategy) => {
  test('asks for no more as time goes by', () => {
    const asked = TIMES.map((time) => strategy.aspiration(time));
    expect(asked.toSorted((a, b) => b - a)).toEqual(asked);
  });

  test('asks for a share between nothing and everything', () => {
    for (const time of [-1, ...TIMES, 2]) {
      expect(strategy.aspiration(time)).toBeGreaterThanOrEqual(0);
      expect(strategy.aspiration(time)).toBeLessThanOrEqual(1);
    }
  });
});

test('Boulware gives way later than linear, and linear later than a conceder', () => {
  const halfway = [STRATEGIES.boulware, STRATEGIES.linear, STRATEGIES.conceder].map((strategy) => strategy.aspiration(0.5));
  expect(halfway[0]).toBeCloseTo(0.9375);
  expect(halfway[1]).toBeCloseTo(0.5);
  expect(halfway[2]).toBeCloseTo(1 - 0.5 ** 0.25);
});
