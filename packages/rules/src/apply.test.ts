import { floorOf, smallSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { decide } from './decide.ts';
import type { Event } from './events/index.ts';
import { isRefusal } from './refusal.ts';

const TABLED: Event = {
  kind: 'textTabled',
  text: {
    ...{ id: 'annex-1', venue: 'annex', round: 1, sponsors: ['A'], items: { tariff: 'low' }, conditions: [], words: '', amends: null },
    ...{ until: 'venue', status: 'tabled', ballots: {}, statements: {} },
  },
};

test('a text that was tabled can be closed by a later event of the same list', () => {
  const before = floorOf('annex');
  apply(before, [TABLED]); // freezes what it has kept
  const after = apply(before, [TABLED, { kind: 'textClosed', text: 'annex-1', status: 'withdrawn', by: ['A'], instead: null }]);
  expect(after.rooms['annex']?.texts.map((text) => text.status)).toEqual(['withdrawn']);
});

test('an event is left as it was, whatever later events change', () => {
  apply(floorOf('annex'), [TABLED, { kind: 'answered', text: 'annex-1', seat: 'B', answer: 'joined' }]);
  expect(TABLED.text).toMatchObject({ status: 'tabled', ballots: {} });
});

test('a text that is adopted as soon as it is tabled is applied in one list', () => {
  const table = floorOf('hall', smallSetup('chair-decides'));
  const atTheChair = apply(table, [
    { kind: 'floorTaken', seat: 'A' },
    { kind: 'floorTaken', seat: 'B' },
  ]);
  const events = decide(atTheChair, { verb: 'propose', seat: 'C', items: { port: 'partly' }, conditions: [] });
  expect(isRefusal(events) ? events.because : apply(atTheChair, events as readonly Event[]).public.adopted.length).toBe(1);
});
