import { NEGOTIATORS } from '@parley/delegations';
import { expect, test } from 'vitest';
import { makeDomains } from './domains.ts';
import { orderedPairs, playField, someTriples } from './play-field.ts';

const negotiators = Object.values(NEGOTIATORS);

test.each([
  ['field-1', 0, 0.72],
  ['field-1', 0.4, 0.74],
  ['field-2', 0, 0.72],
  ['field-2', 0.4, 0.74],
])('on the domains of %s with a reserve of %f both closers get at least %f, and agree in 95 of 100 talks', (seed, reserve, own) => {
  const domains = makeDomains({ count: 20, partyCount: 2, seed });
  const rows = playField(domains, { negotiators, rounds: 100, reserve, seed }, () => orderedPairs(negotiators.length));
  for (const row of rows.filter(({ id }) => id.endsWith('closer'))) {
    expect(row.own).toBeGreaterThanOrEqual(own);
    expect(row.agreement).toBeGreaterThanOrEqual(0.95);
  }
});
test.each([0, 0.4])('among three parties with a reserve of %f both closers agree in 80 of 100 talks', (reserve) => {
  const domains = makeDomains({ count: 10, partyCount: 3, seed: 'field-1' });
  const rows = playField(domains, { negotiators, rounds: 100, reserve, seed: 'field-1' }, (domain) => someTriples(negotiators.length, domain));
  for (const row of rows.filter(({ id }) => id.endsWith('closer'))) expect(row.agreement).toBeGreaterThanOrEqual(0.8);
});
