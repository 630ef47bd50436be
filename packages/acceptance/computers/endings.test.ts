// How weeks between computers end: by seed, and by profile.

import type { ProfileId } from '@parley/delegations';
import { outcomeOf } from '@parley/rules';
import { playGame, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';

const setup = shippedSetup('january-2022');

function endings(profile: ProfileId, seeds: readonly number[]): readonly string[] {
  return seeds.map((seed) => outcomeOf(playGame(setup, `week-${seed}`, { profile }).table).id);
}
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('twenty seeds of a plain game reach at least three endings', () => {
  expect(new Set(endings('mixed', upTo(20))).size).toBeGreaterThanOrEqual(3);
});

test('computers that keep their declared lines end the week as history did', () => {
  const ends = endings('history', upTo(5));
  expect(ends.filter((end) => end === 'no_agreement_talks_continue').length).toBeGreaterThanOrEqual(4);
  expect(ends).not.toContain('package');
});

test('skilled computers find packages, and a maximalist finds none', () => {
  const bargained = upTo(3).map((seed) => outcomeOf(playGame(setup, `week-${seed}`, { profile: 'skilled', variants: { RU: 'bargainer' } }).table).id);
  const refused = upTo(3).map((seed) => outcomeOf(playGame(setup, `week-${seed}`, { profile: 'skilled', variants: { RU: 'maximalist' } }).table).id);
  expect(bargained).toContain('package');
  expect(refused).not.toContain('package');
  expect(refused).not.toContain('early_harvest');
});

test.each(['mixed', 'history'] as const)('the same seed plays the same week (%s)', (profile) => {
  expect(playGame(setup, 'twice', { profile }).digest).toBe(playGame(setup, 'twice', { profile }).digest);
});
