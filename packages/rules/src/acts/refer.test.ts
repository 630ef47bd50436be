import { floorOf, given } from '@parley/testkit';
import { test } from 'vitest';

test('the chair sends an issue to a working group, and it comes back narrower', () => {
  const table = { ...floorOf('hall'), public: { ...floorOf('hall').public, floor: { order: ['C', 'A', 'B'], taken: [] } } };
  const sent = given(table)
    .when({ verb: 'refer', seat: 'C', issue: 'tolls' })
    .then([{ kind: 'issueReferred', issue: 'tolls', returns: 2, without: ['drop'] }]);
  sent.when({ verb: 'propose', seat: 'A', items: { tolls: 'halve' }, conditions: [] }).refused('act/issue-referred', { returns: 2 });
});
test('where nobody chairs it is a motion, which passes unless somebody objects', () => {
  given(floorOf('annex'))
    .when({ verb: 'refer', seat: 'A', issue: 'tariff' })
    .then([{ kind: 'motionRaised' }])
    .without('issueReferred');
});
test('R-14: where there is a chair it is the chair’s', () => {
  given(floorOf('hall')).when({ verb: 'refer', seat: 'A', issue: 'tolls' }).refused('act/not-the-chair');
});
test('R-16: only an issue of this venue', () => {
  given(floorOf('annex')).when({ verb: 'refer', seat: 'A', issue: 'tolls' }).refused('act/not-competent');
  given(floorOf('annex')).when({ verb: 'refer', seat: 'A', issue: 'sugar' }).refused('act/unknown-issue');
});
