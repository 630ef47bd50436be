import { shippedIds, shippedSetup, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { actCountMax, MESSAGES_MAX } from './act-count.ts';

const { face } = tinySetup();

test('R-60: the maximum grows with venues, rounds and seats', () => {
  const [annex] = face.venues;
  const shorter = { ...face, venues: annex ? [annex] : [] };
  expect(actCountMax(shorter)).toBeLessThan(actCountMax(face));
  expect(actCountMax({ ...face, venues: face.venues.map((venue) => ({ ...venue, rounds: venue.rounds + 1 })) })).toBeGreaterThan(actCountMax(face));
  expect(actCountMax({ ...face, venues: [] })).toBe(0);
});
test('R-60: it has room for every seat’s floor, margins and messages in every round', () => {
  const rounds = face.venues.reduce((sum, venue) => sum + venue.rounds, 0);
  expect(actCountMax(face)).toBeGreaterThan(rounds * face.seats.length * (2 + MESSAGES_MAX));
});
test('R-60: it is a whole number for every shipped scenario', () => {
  for (const id of shippedIds()) expect(Number.isSafeInteger(actCountMax(shippedSetup(id).face))).toBe(true);
});
