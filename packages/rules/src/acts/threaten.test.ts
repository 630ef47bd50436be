import { floorOf, given } from '@parley/testkit';
import { test } from 'vitest';
import type { Act } from '../act.ts';

const FLOOR = floorOf('annex');
const theirs = { kind: 'does', seat: 'B', verb: 'pressure' } as const;
const ours = { kind: 'does', seat: 'A', verb: 'walkOut' } as const;
const threat: Act<'threaten'> = { verb: 'threaten', seat: 'A', to: 'all', if: theirs, then: ours };

test('a threat is recorded and raises tension at once (R-41)', () => {
  given(FLOOR)
    .when(threat)
    .then([
      { kind: 'floorTaken', seat: 'A' },
      { kind: 'pledgeMade', pledge: { kind: 'threat', by: 'A', to: ['B', 'C', 'D'], if: theirs, judged: 'open' } },
      { kind: 'tensionMoved', from: 60, to: 65, reason: { code: 'threat.tension', seat: 'A' } },
    ]);
});

test('its delegations must exist (R-1)', () => {
  given(FLOOR)
    .when({ ...threat, if: { ...theirs, seat: 'Z' } })
    .refused('act/unknown-seat');
});
test('only the holder of the floor makes one (R-6)', () => {
  given(FLOOR)
    .when({ ...threat, seat: 'B' })
    .refused('act/not-your-floor');
});
test('a threat that says nothing is none (R-41)', () => {
  given(FLOOR)
    .when({ ...threat, if: ours })
    .refused('act/empty-pledge', { problem: 'sameTerms' });
});
