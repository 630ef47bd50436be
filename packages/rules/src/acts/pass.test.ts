import { floorOf, given, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { whoMayAct } from '../who-may-act.ts';

test('whoever holds the floor passes it on', () => {
  const passed = given(floorOf('annex'))
    .when({ verb: 'pass', seat: 'A' })
    .then([{ kind: 'floorTaken', seat: 'A' }]);
  expect(whoMayAct(passed.table)).toEqual(['B']);
});
test('a pass after the floor lets the answers owed go', () => {
  const owed = given(floorOf('annex'))
    .when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] })
    .when({ verb: 'pass', seat: 'B' });
  const passed = owed.when({ verb: 'pass', seat: 'B' }).then([{ kind: 'answersPassed', texts: ['annex-1'] }]);
  expect(whoMayAct(passed.table)).toEqual([]);
});
test('R-8: who owes nothing has nothing to pass', () => {
  given(floorOf('annex')).when({ verb: 'pass', seat: 'A' }).when({ verb: 'pass', seat: 'A' }).refused('act/nothing-to-do');
});
test('in the margins a pass lets requests go without a reply', () => {
  const asked = given(marginsOf('annex')).when({ verb: 'askMeeting', seat: 'A', to: 'B' }).when({ verb: 'pass', seat: 'B' });
  asked.then([{ kind: 'marginsPassed', seat: 'B' }]);
  expect(asked.table.private['B']?.requests).toEqual([]);
});
