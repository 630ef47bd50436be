import { createCoverage, createTally, shippedIds, shippedSetup } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { fuzz } from './fuzz-search.ts';

const fuzzing = { tally: createTally(), coverage: createCoverage() };
afterAll(() => fuzzing.tally.print('fuzz, shipped scenarios'));

test.each(shippedIds())(
  'acts gone wrong are refused or harmless: %s',
  (id) => {
    fuzz(shippedSetup(id), 5, fuzzing);
    expect(fuzzing.tally.count('mutants')).toBeGreaterThan(500);
  },
  120_000,
);
