import { floorOf, given } from '@parley/testkit';
import { expect, test } from 'vitest';
import type { Act } from '../act.ts';
import { apply } from '../apply.ts';

const FLOOR = floorOf('annex');
const bound = { kind: 'bound', issue: 'port', side: 'atLeast', option: 'partly' } as const;
const does = { kind: 'does', seat: 'A', verb: 'gesture' } as const;
const promise: Act<'promise'> = { verb: 'promise', seat: 'A', to: ['B'], if: bound, then: does };

test('a promise is known to those who heard it, and judged later (R-41)', () => {
  const made = given(FLOOR)
    .when(promise)
    .then([{ kind: 'pledgeMade', pledge: { id: 'annex-1-A-pledge', kind: 'promise', by: 'A', to: ['B'], judged: 'open' } }])
    .without('tensionMoved');
  expect(['A', 'B', 'C'].map((seat) => made.table.private[seat]?.pledges.length)).toEqual([1, 1, 0]);
});
test('a promise to all is public', () => {
  expect(given(FLOOR).when({ ...promise, to: 'all' }).table.public.pledges).toMatchObject([{ to: ['B', 'C', 'D'] }]);
});

test('its acts and delegations must exist (R-1)', () => {
  given(FLOOR)
    .when({ ...promise, if: { ...does, verb: 'dance' as never } })
    .refused('act/unknown-verb', { verb: 'dance' });
  given(FLOOR)
    .when({ ...promise, if: { ...does, seat: 'Z' } })
    .refused('act/unknown-seat', { seat: 'Z' });
});
test('only the holder of the floor makes one (R-6)', () => {
  given(FLOOR)
    .when({ ...promise, seat: 'B', to: 'all' })
    .refused('act/not-your-floor');
});
test('its issues and options must exist (R-15)', () => {
  given(FLOOR)
    .when({ ...promise, if: { ...bound, issue: 'moon' } })
    .refused('act/unknown-issue');
  given(FLOOR)
    .when({ ...promise, if: { ...bound, option: 'wide' } })
    .refused('act/unknown-option');
});
test('nobody promises to itself (R-32)', () => {
  given(FLOOR)
    .when({ ...promise, to: ['A'] })
    .refused('act/unknown-addressee', { to: 'A' });
});
test('a pledge that says nothing is none (R-41)', () => {
  given(FLOOR)
    .when({ ...promise, if: does })
    .refused('act/empty-pledge', { problem: 'sameTerms' });
  given(FLOOR)
    .when({ ...promise, if: { ...bound, option: 'closed' } })
    .refused('act/empty-pledge', { problem: 'certain', term: 'if' });
  given(FLOOR)
    .when({ ...promise, if: { ...bound, side: 'atMost', option: 'open' } })
    .refused('act/empty-pledge', { problem: 'certain' });
});
test('R-41: an act of one’s own that is done already is no promise; of others the rules do not tell', () => {
  const done = apply(FLOOR, [
    { kind: 'verbUsed', seat: 'A', verb: 'gesture' },
    { kind: 'verbUsed', seat: 'B', verb: 'cable' },
  ]);
  given(done).when(promise).refused('act/empty-pledge', { problem: 'alreadyDone' });
  given(FLOOR)
    .when({ ...promise, then: { ...does, verb: 'promise' } })
    .refused('act/empty-pledge', { problem: 'alreadyDone' });
  given(done)
    .when({ ...promise, then: { ...does, seat: 'B', verb: 'cable' } })
    .then([{ kind: 'pledgeMade' }]);
});
