import { floorOf, given } from '@parley/testkit';
import { expect, test } from 'vitest';
import { procedureFacts } from '../facts.ts';

test('two heads close a venue together: a motion that passes unless the other objects', () => {
  const raised = given(floorOf('annex'))
    .when({ verb: 'close', seat: 'A' })
    .then([{ kind: 'motionRaised' }]);
  expect(procedureFacts(raised.table).closeCalled).toBe(true);
  const stopped = raised.when({ verb: 'object', seat: 'B', motion: 'annex-1-close' });
  expect(procedureFacts(stopped.table).closeCalled).toBe(false);
});
test('the chair closes alone', () => {
  const table = { ...floorOf('hall'), public: { ...floorOf('hall').public, floor: { order: ['C', 'A', 'B'], taken: [] } } };
  const closed = given(table).when({ verb: 'close', seat: 'C' });
  closed.when({ verb: 'object', seat: 'A', motion: 'hall-1-close' }).refused('act/unknown-motion');
  expect(procedureFacts(closed.table)).toMatchObject({ closeCalled: true, anotherRound: false });
});
test('R-14: beside a chair nobody else does', () => {
  given(floorOf('hall')).when({ verb: 'close', seat: 'A' }).refused('act/not-the-chair', { chair: 'C' });
});
