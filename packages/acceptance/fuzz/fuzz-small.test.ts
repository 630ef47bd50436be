import { createCoverage, createTally, smallSetups } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { fuzz } from './fuzz-search.ts';

const fuzzing = { tally: createTally(), coverage: createCoverage() };
afterAll(() => fuzzing.tally.print('fuzz, small scenarios'));

test.each(smallSetups().map((setup) => [setup.face.id, setup] as const))(
  'acts gone wrong are refused or harmless: %s',
  (_id, setup) => {
    fuzz(setup, 12, fuzzing);
    expect(fuzzing.tally.count('mutants')).toBeGreaterThan(1000);
  },
  120_000,
);

test('at least twenty thousand acts gone wrong were tried, and earned the refusals that play cannot earn', () => {
  expect(fuzzing.tally.count('mutants')).toBeGreaterThanOrEqual(20_000);
  expect([...fuzzing.coverage.codes.keys()]).toEqual(expect.arrayContaining(['act/unknown-verb', 'act/unknown-seat', 'act/malformed']));
});
