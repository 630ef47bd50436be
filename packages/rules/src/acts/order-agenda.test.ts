import { floorOf, given, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';

const CHAIR = heldBy(floorOf('hall'), 'C');
const order = { verb: 'orderAgenda', seat: 'C', issues: ['port', 'tolls'] } as const;

test('the chair orders this round’s agenda; the next round is free again (R-17)', () => {
  const ordered = given(CHAIR)
    .when(order)
    .then([
      { kind: 'floorTaken', seat: 'C' },
      { kind: 'agendaOrdered', issues: ['port', 'tolls'] },
    ]).table;
  expect(ordered.rooms['hall']?.agenda).toEqual(['port', 'tolls']);
  expect(apply(ordered, [{ kind: 'roundOpened', round: 2, order: ['A', 'B', 'C'] }]).rooms['hall']?.agenda).toBeNull();
});

test('an agenda has issues (R-1)', () => {
  given(CHAIR)
    .when({ ...order, issues: [] })
    .refused('act/malformed', { field: 'issues' });
});
test('only the chair orders the agenda (R-14)', () => {
  given(floorOf('hall'))
    .when({ ...order, seat: 'A' })
    .refused('act/not-the-chair', { chair: 'C' });
  given(floorOf('annex'))
    .when({ ...order, seat: 'A' })
    .refused('act/not-the-chair', { chair: '' });
});
test('its issues exist (R-15)', () => {
  given(CHAIR)
    .when({ ...order, issues: ['moon'] })
    .refused('act/unknown-issue', { issue: 'moon' });
});
test('its issues are this venue’s to decide (R-16)', () => {
  given(CHAIR)
    .when({ ...order, issues: ['port', 'pilots'] })
    .refused('act/not-competent', { issue: 'pilots', competent: ['annex'] });
});
test('what is with a working group is not on it (R-18)', () => {
  const referred = apply(CHAIR, [{ kind: 'issueReferred', issue: 'port', returns: 2, without: [] }]);
  given(referred).when(order).refused('act/issue-referred', { issue: 'port', returns: 2 });
});
