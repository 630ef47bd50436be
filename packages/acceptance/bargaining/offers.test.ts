// The eighty-four runs of alternating offers: every agreement, every round, every offer.
import { alternateOffers, type Concession, createSpace, listDeals, optionsOf, rankDeals } from '@parley/bargaining';
import { expect, test } from 'vitest';
import { oracleDomains, oracleRuns } from './oracle.ts';

const CONCESSIONS: Readonly<Record<string, Concession>> = { B: 'boulware', L: 'linear', C: 'conceder' };

const domains = new Map(
  oracleDomains().map(({ name, issues, parties }) => {
    const space = createSpace(issues.map(({ values }) => values.length));
    const ranked = parties.map(({ weights, values, reservation }) => {
      const table = values.map((row, issue) => row.map((value) => value * (weights[issue] ?? 0)));
      return rankDeals(listDeals(space, [table]).totals, reservation);
    });
    return [name, { space, ranked }] as const;
  }),
);

test.each(oracleRuns())('$domain, $strategies in $steps rounds', ({ domain, strategies, steps, agreement, step, trace }) => {
  const { space, ranked } = domains.get(domain) ?? { space: createSpace([]), ranked: [] };
  const parties = ranked.map((each, party) => ({ ranked: each, concession: CONCESSIONS[strategies[party] ?? ''] ?? ('linear' as const) }));
  const run = alternateOffers(parties, steps);
  expect(run.trace.map((deal) => optionsOf(space, deal))).toEqual(trace);
  expect([run.agreement === null ? null : optionsOf(space, run.agreement), run.step]).toEqual([agreement, step]);
});
