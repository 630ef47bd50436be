import { chartEdges, openChart } from '@parley/engine';
import { createChoosingPlayer, createTally, playChecked, shippedIds, shippedSetup, smallSetups, tinySetup } from '@parley/testkit';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

const tally = createTally();
afterAll(() => tally.print('properties, games of choices'));

/** Where fast-check begins: the same games in every run. */
const SEED = 2022;
const choices = fc.array(fc.nat(0xffff), { minLength: 10, maxLength: 150, size: 'max' });
const seeds = fc.constantFrom('fair', 'foul', 'changing');

test.each([...smallSetups(), ...shippedIds().map(shippedSetup)].map((setup) => [setup.face.id, setup] as const))(
  'every game that some choices lead to is sound: %s',
  (_id, setup) => {
    const isSound = fc.property(choices, seeds, (chosen, seed) => {
      expect(playChecked(setup, seed, { player: createChoosingPlayer(chosen), tally }).ending).toBe('concluded');
    });
    fc.assert(isSound, { seed: SEED, numRuns: 5 });
  },
  120_000,
);

test('where an edge of the chart is gone, few choices are enough to show it', () => {
  const setup = tinySetup();
  const edge = chartEdges(setup.face).find(({ from, to }) => from === 'annex.margins' && to === 'annex.floor')?.id ?? '';
  const chart = openChart(setup.face, { without: edge });
  const isSound = fc.property(choices, seeds, (chosen, seed) => {
    playChecked(setup, seed, { player: createChoosingPlayer(chosen), chart });
  });
  const { failed, counterexample } = fc.check(isSound, { seed: SEED, numRuns: 20 });
  expect(failed).toBe(true);
  expect(counterexample?.[0].length).toBe(10);
});
