import { createTally } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { type Met, mutateScenario } from './mutations.ts';
import { shippedTexts } from './shipped-texts.ts';
import { SMALLEST_SCENARIO } from './smallest-scenario.ts';

const tally = createTally();
const met: Met = { failures: [], slowestMs: 0 };
afterAll(() => tally.print(`scenario files gone wrong, first half (the slowest read in ${Math.round(met.slowestMs)} ms)`));

test.each([
  ['a page', 2400, SMALLEST_SCENARIO],
  ['the tutorial', 100, shippedTexts('ferry-timetable')],
] as const)(
  'a file gone wrong is read to an end, with a Setup or a diagnostic: %s',
  (name, count, texts) => {
    mutateScenario(texts, { seed: `mutations of ${name}`, count, tally, met });
    expect(met.failures).toEqual([]);
  },
  240_000,
);

test('half of five thousand were read, some still sound', () => {
  expect(tally.count('files')).toBe(2500);
  expect(tally.count('still sound')).toBeGreaterThan(100);
  expect(tally.count('refused')).toBeGreaterThan(1000);
});
