import { floorOf, given } from '@parley/testkit';
import { expect, test } from 'vitest';
import { procedureFacts } from '../facts.ts';

test('a recess passes at once when more than half of those present say yes, and tension eases', () => {
  const raised = given(floorOf('hall'))
    .when({ verb: 'recess', seat: 'A' })
    .then([{ kind: 'motionRaised' }]);
  raised.when({ verb: 'vote', seat: 'B', motion: 'hall-1-recess', ballot: 'yes' }).then([
    { kind: 'motionSettled', passed: true },
    { kind: 'tensionMoved', from: 60, to: 59 },
  ]);
});
test('a recess fails as soon as it can no longer pass', () => {
  const raised = given(floorOf('hall')).when({ verb: 'recess', seat: 'A' }).when({ verb: 'vote', seat: 'B', motion: 'hall-1-recess', ballot: 'no' });
  raised.when({ verb: 'pass', seat: 'C' }).then([
    { kind: 'answersPassed', motions: ['hall-1-recess'] },
    { kind: 'motionSettled', passed: false },
  ]);
});
test('after a recess nobody has the floor', () => {
  const raised = given(floorOf('annex'))
    .when({ verb: 'recess', seat: 'A' })
    .when({ verb: 'vote', seat: 'B', motion: 'annex-1-recess', ballot: 'yes' });
  expect(procedureFacts(raised.table).floorOver).toBe(true);
});
test('R-42: one recess a round', () => {
  const raised = given(floorOf('annex'))
    .when({ verb: 'recess', seat: 'A' })
    .when({ verb: 'vote', seat: 'B', motion: 'annex-1-recess', ballot: 'no' });
  raised.when({ verb: 'recess', seat: 'B' }).refused('act/motion-stands');
});
