import { floorOf, given, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { procedureFacts } from '../facts.ts';
import type { Table } from '../table.ts';

const round = (table: Table): Table => ({ ...table, public: { ...table.public, floor: { order: ['C', 'A', 'B'], taken: [] } } });
const TABLED = given(round(floorOf('hall'))).when({ verb: 'propose', seat: 'C', items: { tolls: 'halve' }, conditions: [] });
const next = given(round(TABLED.table));

test('the chair puts a text under silence, and it takes no other answer', () => {
  const silent = next
    .when({ verb: 'putUnderSilence', seat: 'C', text: 'hall-1' })
    .then([{ kind: 'motionRaised' }, { kind: 'silenceSet', text: 'hall-1' }]);
  silent.when({ verb: 'join', seat: 'A', text: 'hall-1' }).refused('act/silence-runs');
  silent.when({ verb: 'withdraw', seat: 'C', text: 'hall-1' }).refused('act/silence-runs');
});
test('R-14: where the chair sets silence, nobody else does', () => {
  const table = { ...TABLED.table, public: { ...TABLED.table.public, floor: { order: ['A'], taken: [] } } };
  given(table).when({ verb: 'putUnderSilence', seat: 'A', text: 'hall-1' }).refused('act/not-the-chair');
});
test('R-27: a bilateral table has no silence', () => {
  const annex = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });
  annex.when({ verb: 'putUnderSilence', seat: 'B', text: 'annex-1' }).refused('act/no-silence-here');
});
test('R-10: only a text that stands', () => {
  next.when({ verb: 'putUnderSilence', seat: 'C', text: 'hall-5' }).refused('act/unknown-text');
});
test('where silence needs consensus it is a motion that one objection stops', () => {
  const setup = tinySetup();
  const venues = setup.face.venues.map((venue) => ({
    ...venue,
    rule: { kind: 'consensus', of: 3, silence: { setBy: 'chair', needs: 'consensus', rounds: 1 } } as const,
  }));
  const table = { ...TABLED.table, setup: { ...setup, face: { ...setup.face, venues } } };
  const raised = given(round(table)).when({ verb: 'putUnderSilence', seat: 'C', text: 'hall-1' }).without('silenceSet');
  expect(procedureFacts(raised.table).silenceDue).toBe(true);
  const stopped = raised.when({ verb: 'object', seat: 'A', motion: 'hall-1-silence' });
  expect(procedureFacts(stopped.table).silenceDue).toBe(false);
});
