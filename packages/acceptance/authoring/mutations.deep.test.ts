import { createTally } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { type Met, mutateScenario } from './mutations.ts';
import { shippedTexts } from './shipped-texts.ts';
import { SMALLEST_SCENARIO } from './smallest-scenario.ts';

const tally = createTally();
const met: Met = { failures: [], slowestMs: 0 };
afterAll(() => tally.print(`scenario files gone wrong (the slowest read in ${Math.round(met.slowestMs)} ms)`));

test.each([
  ['a page', 85_000, SMALLEST_SCENARIO],
  ['the tutorial', 10_000, shippedTexts('ferry-timetable')],
  ['the flagship', 5000, shippedTexts('january-2022')],
] as const)(
  'a hundred thousand files gone wrong are read to an end: %s',
  (name, count, texts) => {
    mutateScenario(texts, { seed: `deep mutations of ${name}`, count, tally, met });
    expect(met.failures).toEqual([]);
    expect(tally.count('files')).toBeGreaterThanOrEqual(count);
  },
  7_200_000,
);
