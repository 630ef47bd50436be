import { enter, eventsOf, floorOf, smallSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { consequences } from './index.ts';

/** The hall decides by secret majority; Cedar has tabled the open port, which Birch has declared against. */
function tabledAgainstBirch() {
  const first = apply(floorOf('hall', smallSetup('majority-secret')), [
    { kind: 'floorTaken', seat: 'A' },
    { kind: 'floorTaken', seat: 'B' },
  ]);
  return apply(first, eventsOf(first, { verb: 'propose', seat: 'C', items: { port: 'partly' }, conditions: [] }));
}

test('a secret yes leaves no line that others could see before ballots are read out', () => {
  const table = tabledAgainstBirch();
  const text = table.rooms['hall']?.texts[0]?.id ?? '';
  const voted = eventsOf(table, { verb: 'vote', seat: 'B', text, ballot: 'yes' });
  expect(voted.map((event) => event.kind)).toEqual(['verbUsed', 'answered', 'ballotSealed']);
});

test('a secret yes leaves its lines, at their price, when ballots are read out', () => {
  const table = tabledAgainstBirch();
  const text = table.rooms['hall']?.texts[0]?.id ?? '';
  const voted = apply(table, eventsOf(table, { verb: 'vote', seat: 'B', text, ballot: 'yes' }));
  const moved = apply(voted, [{ kind: 'positionMoved', position: 'hall.margins' }]);
  const kinds = consequences(moved, 'hall.margins').map((event) => event.kind);
  expect(kinds.slice(0, 4)).toEqual(['ballotsRevealed', 'lineLeft', 'supportMoved', 'credibilityMoved']);
  expect(enter(voted, 'hall.margins').public.postures['B']?.lines[0]?.left).toBe(true);
});
