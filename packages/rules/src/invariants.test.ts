import { after, enter, floorOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { brokenInvariants } from './invariants.ts';
import type { AdoptedText, PublicPart, Room, Table } from './table.ts';
import { VERBS } from './vocabulary.ts';

const HALL = after(floorOf('hall'), { verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });
const open = (changes: Partial<PublicPart>): Table => ({ ...HALL, public: { ...HALL.public, ...changes } });
const room = (changes: Partial<Room>): Table => ({ ...HALL, rooms: { ...HALL.rooms, hall: { ...(HALL.rooms['hall'] as Room), ...changes } } });
const text = (id: string, status: 'inEffect' | 'pending'): AdoptedText => ({
  ...{ id, venue: 'hall', round: 1, joinedBy: [], conditions: [], conditionState: 'none' },
  clauses: { tariff: { option: 'low', status, endorsement: null, statements: [] } },
});

test('a table that the rules made breaks none', () => {
  for (const table of [HALL, enter(HALL, 'hall.closing'), enter(enter(HALL, 'ratification'), 'concluded')])
    expect(brokenInvariants(table)).toEqual([]);
});
test('R-53: pressures are integers from 0 to 100', () => {
  expect(brokenInvariants(open({ tension: 101 }))).toEqual(['tension is 101, not an integer in 0–100']);
  expect(brokenInvariants(open({ trust: { 'A-B': -1 } }))).toEqual(['trust A-B is -1, not an integer in 0–100']);
  expect(brokenInvariants(open({ credibility: { A: 1.5 } }))).toEqual(['credibility A is 1.5, not an integer in 0–100']);
  const broken = { ...HALL, private: { ...HALL.private, A: { ...HALL.private['A'], support: Number.NaN } } } as Table;
  expect(brokenInvariants(broken)).toEqual(['support A is NaN, not an integer in 0–100']);
});
test('R-20: no issue is decided twice', () => {
  expect(brokenInvariants(open({ adopted: [text('hall-1', 'inEffect'), text('hall-2', 'inEffect')] }))).toEqual(['tariff is decided twice']);
});
test('R-28: only a text on the table is under silence', () => {
  expect(brokenInvariants(room({ silence: { text: 'hall-9', asked: [], kept: [] } }))).toEqual(['hall-9 is under silence but not on the table']);
});
test('what a room has adopted is public', () => {
  const texts = (HALL.rooms['hall']?.texts ?? []).map((one) => ({ ...one, status: 'adopted' as const }));
  expect(brokenInvariants(room({ texts }))).toEqual(['hall-1 is adopted in its room only']);
});
test('at the end nothing waits, and there is an ending', () => {
  expect(brokenInvariants(open({ position: 'concluded', adopted: [text('hall-1', 'pending')] }))).toEqual([
    'a clause is still pending at the end',
    'the game is concluded without an ending',
  ]);
});
test('nobody uses more verbs than there are', () => {
  const verbsUsed = { A: [...VERBS, 'pass' as const] };
  expect(brokenInvariants({ ...HALL, sealed: { ...HALL.sealed, verbsUsed } })).toEqual(['A has used too many verbs']);
});
