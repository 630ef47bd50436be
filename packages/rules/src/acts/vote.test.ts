import { floorOf, given, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { endFloor } from '../consequences/end-of-floor.ts';
import type { Table } from '../table.ts';

function voting(open: boolean): Table {
  const setup = tinySetup();
  const rule = {
    kind: 'majority',
    share: 0.5,
    orEqual: false,
    weights: { A: 1, B: 1, C: 1 },
    populationShare: null,
    populations: {},
    blockingMinority: null,
    abstentions: 'neutral',
    open,
  } as const;
  const face = { ...setup.face, venues: setup.face.venues.map((venue) => ({ ...venue, rule })) };
  return given(floorOf('hall', { ...setup, face })).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] }).table;
}
const YES = { verb: 'vote', seat: 'C', text: 'hall-1', ballot: 'yes' } as const;

test('where the rule is open a ballot is seen at once, and a majority adopts', () => {
  given(voting(true))
    .when(YES)
    .then([{ kind: 'answered', answer: 'yes' }, { kind: 'textAdopted' }]);
});
test('elsewhere the room sees only that a seat has voted', () => {
  given(voting(false))
    .when(YES)
    .then([
      { kind: 'answered', answer: 'voted' },
      { kind: 'ballotSealed', answer: 'yes' },
    ])
    .without('textAdopted');
});
test('R-46: secret ballots are revealed and counted when the floor phase ends', () => {
  const voted = given(voting(false)).when(YES).when({ verb: 'vote', seat: 'B', text: 'hall-1', ballot: 'no' }).table;
  const counted = endFloor(voted).map((event) => event.kind);
  expect(counted.slice(0, 2)).toEqual(['ballotsRevealed', 'textAdopted']);
});
test('R-11: where ballots decide there is no joining', () => {
  given(voting(true)).when({ verb: 'join', seat: 'C', text: 'hall-1' }).refused('act/not-answerable-here', { rule: 'majority' });
});
test('R-1: a text or a motion', () => {
  given(voting(true)).when({ verb: 'vote', seat: 'C', ballot: 'yes' }).refused('act/malformed');
});
test('R-30: a motion that waits for this seat', () => {
  given(voting(true)).when({ verb: 'vote', seat: 'C', motion: 'hall-1-recess', ballot: 'yes' }).refused('act/unknown-motion');
});
