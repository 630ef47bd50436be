import { floorOf, given, heldBy } from '@parley/testkit';
import { test } from 'vitest';
import { apply } from '../apply.ts';

const text = {
  id: 'hall-1',
  venue: 'hall',
  round: 1,
  sponsors: ['A'],
  items: { tolls: 'halve' },
  conditions: [],
  words: '',
  amends: null,
  until: 'venue',
  status: 'tabled',
  ballots: {},
  statements: {},
} as const;
const CHAIR = apply(heldBy(floorOf('hall'), 'C'), [{ kind: 'textTabled', text }]);
const call = { verb: 'callForCriticism', seat: 'C', text: 'hall-1' } as const;

test('the chair asks every other delegation present what it cannot accept (R-14)', () => {
  given(CHAIR)
    .when(call)
    .then([
      { kind: 'floorTaken', seat: 'C' },
      { kind: 'criticismCalled', seat: 'C', text: 'hall-1' },
      { kind: 'requestMade', request: { id: 'hall-1-criticism-C-A', kind: 'criticism', issue: null, option: null, paper: 'hall-1' } },
      { kind: 'requestMade', request: { id: 'hall-1-criticism-C-B' } },
    ]);
});
test('criticism is given while the floor is open', () => {
  given(CHAIR)
    .when(call)
    .when({ verb: 'reply', seat: 'B', request: 'hall-1-criticism-C-B', answer: 'no', issue: 'tolls' })
    .then([{ kind: 'replied' }]);
});
test('who walked out is not asked', () => {
  const out = apply(CHAIR, [{ kind: 'walkedOut', seat: 'A' }]);
  given(out)
    .when(call)
    .then([{ kind: 'requestMade', request: { to: 'B' } }]);
});

test('the text is on the table, open, and not under silence (R-10, R-28)', () => {
  given(CHAIR)
    .when({ ...call, text: 'hall-9' })
    .refused('act/unknown-text', { text: 'hall-9' });
  const closed = apply(CHAIR, [{ kind: 'textClosed', text: 'hall-1', status: 'withdrawn', by: ['A'], instead: null }]);
  given(closed).when(call).refused('act/text-not-open', { status: 'withdrawn' });
  given(apply(CHAIR, [{ kind: 'silenceSet', text: 'hall-1' }]))
    .when(call)
    .refused('act/silence-runs', { text: 'hall-1' });
});
test('only the chair calls for criticism (R-14)', () => {
  given(heldBy(CHAIR, 'A'))
    .when({ ...call, seat: 'A' })
    .refused('act/not-the-chair', { chair: 'C' });
});
