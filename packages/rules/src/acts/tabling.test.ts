import { eventsOf, floorOf } from '@parley/testkit';
import { expect, test } from 'vitest';

test('what follows from a package does not hang on the order in which it was written', () => {
  const [one, other] = [
    { tariff: 'low', followup: 'dates' },
    { followup: 'dates', tariff: 'low' },
  ].map((items) => JSON.stringify(eventsOf(floorOf('annex'), { verb: 'propose', seat: 'A', items, conditions: [] })));
  expect(one).toBe(other);
});
