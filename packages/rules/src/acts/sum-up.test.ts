import { floorOf, given, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';

const CHAIR = heldBy(floorOf('hall'), 'C');
const sumUp = { verb: 'sumUp', seat: 'C', items: { port: 'partly', tolls: 'halve' } } as const;

test('the chair’s summary is public and binds nobody (R-14)', () => {
  const summed = given(CHAIR)
    .when(sumUp)
    .then([
      { kind: 'floorTaken', seat: 'C' },
      { kind: 'summedUp', seat: 'C', items: sumUp.items },
    ]).table;
  expect(summed.rooms['hall']?.summary).toEqual(sumUp.items);
  expect(summed.public.adopted).toEqual([]);
});

test('only the chair sums up (R-14)', () => {
  given(floorOf('hall'))
    .when({ ...sumUp, seat: 'A' })
    .refused('act/not-the-chair', { chair: 'C' });
});
test('its issues and options exist (R-15)', () => {
  given(CHAIR)
    .when({ ...sumUp, items: { moon: 'full' } })
    .refused('act/unknown-issue');
  given(CHAIR)
    .when({ ...sumUp, items: { port: 'wide' } })
    .refused('act/unknown-option');
});
test('its issues are this venue’s to decide (R-16)', () => {
  given(CHAIR)
    .when({ ...sumUp, items: { pilots: 'shared' } })
    .refused('act/not-competent', { issue: 'pilots' });
});
test('a summary of nothing is none (R-21)', () => {
  given(CHAIR)
    .when({ ...sumUp, items: {} })
    .refused('act/empty-package');
});
