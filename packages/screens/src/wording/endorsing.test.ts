import { apply, type Event, seatView } from '@parley/rules';
import { floorOf, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';
import { confirmationOf, describeConsequence } from './consequence.ts';
import { describeAct } from './describe-act.ts';
import { describeTurn } from './describe-position.ts';

const endorsement = { venue: 'hall', seats: ['C'], given: [] };
const adopted: Event = {
  kind: 'textAdopted',
  adopted: {
    id: 'annex-1',
    venue: 'annex',
    round: 1,
    joinedBy: ['A', 'B'],
    conditions: [],
    conditionState: 'none',
    clauses: {
      pilots: { option: 'shared', status: 'pending', endorsement, statements: [] },
      tariff: { option: 'low', status: 'inEffect', endorsement: null, statements: [] },
    },
  },
};
const view = seatView(heldBy(apply(floorOf('hall'), [adopted]), 'C'), 'C');

test('an adopted text that waits for one’s assent is agreed to or refused in part, not joined or blocked', () => {
  expect(describeAct(view, { verb: 'join', seat: 'C', text: 'annex-1' })).toBe('Agree to pilots in annex-1');
  expect(describeAct(view, { verb: 'object', seat: 'C', text: 'annex-1' })).toBe('Refuse pilots in annex-1');
  expect(describeConsequence(view, { verb: 'object', seat: 'C', text: 'annex-1' })).toBe('That part lapses for good; the rest of annex-1 stands.');
  expect(confirmationOf(view, { verb: 'object', seat: 'C', text: 'annex-1' })).toContain('lapses for good');
});
test('whoever is awaited is told what lapses without it', () => {
  expect(describeTurn(view)).toContain('What you do not agree to lapses: pilots in annex-1.');
});
test('elsewhere nothing waits', () => {
  const early = seatView(apply(floorOf('annex'), [adopted]), 'C');
  expect(describeAct(early, { verb: 'join', seat: 'C', text: 'annex-1' })).toBe('Join annex-1');
});
