import { after, enterAll, floorOf, given, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';
import { endFloor } from '../consequences/end-of-floor.ts';

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

const PARTLY = { verb: 'propose', seat: 'C', items: { port: 'partly', tolls: 'drop' }, conditions: [] } as const;
const SENT = after(heldBy(after(heldBy(floorOf('hall'), 'C'), PARTLY), 'C'), { verb: 'refer', seat: 'C', issue: 'tolls' });

test('R-18: a standing text that holds the issue cannot be joined while the group has it', () => {
  given(SENT)
    .when({ verb: 'join', seat: 'B', text: 'hall-1' })
    .refused('act/issue-referred', { issue: 'tolls', returns: 2, without: ['drop'] });
  given(SENT)
    .when({ verb: 'object', seat: 'B', text: 'hall-1' })
    .then([{ kind: 'textClosed', status: 'blocked' }]);
});
test('R-18: nor afterwards with an option that the group took out', () => {
  const next = enterAll(SENT, ['hall.margins', 'hall.floor']);
  given(next).when({ verb: 'join', seat: 'B', text: 'hall-1' }).refused('act/issue-referred', { option: 'drop' });
  given(heldBy(next, 'C')).when({ verb: 'putUnderSilence', seat: 'C', text: 'hall-1' }).refused('act/issue-referred');
});
test('R-28: no working group takes an issue from a text under silence', () => {
  const silent = after(heldBy(after(heldBy(floorOf('hall'), 'C'), PARTLY), 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
  given(heldBy(silent, 'C')).when({ verb: 'refer', seat: 'C', issue: 'tolls' }).refused('act/silence-runs', { text: 'hall-1' });
});
test('R-30: a motion to refer that nobody stopped passes when the floor ends', () => {
  const moved = after(floorOf('annex'), { verb: 'refer', seat: 'A', issue: 'tariff' });
  expect(endFloor(moved)).toMatchObject([
    { kind: 'motionSettled', passed: true },
    { kind: 'issueReferred', returns: 2, without: ['high'] },
  ]);
  expect(endFloor(after(moved, { verb: 'object', seat: 'B', motion: 'annex-1-refer' }))).toEqual([]);
});
