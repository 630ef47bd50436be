import { floorOf, given } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { inEffect } from '../offers/clauses.ts';

const TABLED = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });
const JOIN = { verb: 'join', seat: 'B', text: 'annex-1' } as const;

test('the last join that the rule asks for adopts the text, and it takes effect', () => {
  const { table } = TABLED.when(JOIN).then([
    { kind: 'answered', answer: 'joined' },
    { kind: 'textAdopted' },
    { kind: 'trustMoved', pair: 'A-B', from: 30, to: 35 },
  ]);
  expect(inEffect(table.public)).toEqual({ tariff: 'low' });
});
test('R-46: only the first adoption at a venue moves trust', () => {
  const second = TABLED.when(JOIN).when({ verb: 'propose', seat: 'B', items: { followup: 'dates' }, conditions: [] });
  second
    .when({ verb: 'join', seat: 'A', text: 'annex-2' })
    .then([{ kind: 'textAdopted' }])
    .without('trustMoved');
});
test('R-10: only a text of this room can be joined', () => {
  TABLED.when({ ...JOIN, text: 'hall-1' }).refused('act/unknown-text');
});
test('R-10: only a text that stands can be joined', () => {
  TABLED.when({ verb: 'withdraw', seat: 'A', text: 'annex-1' }).when(JOIN).refused('act/text-not-open');
});
test('R-12: the author has joined already', () => {
  TABLED.when({ ...JOIN, seat: 'A' }).refused('act/already-answered');
});
test('R-24: a join across an own true limit is refused, naming it', () => {
  const tabled = given(floorOf('hall')).when({ verb: 'propose', seat: 'A', items: { port: 'open' }, conditions: [] });
  tabled.when({ verb: 'join', seat: 'B', text: 'hall-1' }).refused('act/own-limit', { issue: 'port', side: 'atMost', option: 'partly' });
});
test('R-45: leaving a declared line costs its stakes', () => {
  const tabled = given(floorOf('hall')).when({ verb: 'propose', seat: 'A', items: { port: 'partly' }, conditions: [] });
  tabled.then([
    { kind: 'lineLeft', seat: 'A', issue: 'port' },
    { kind: 'supportMoved', from: 60, to: 56 },
    { kind: 'credibilityMoved', from: 60, to: 54 },
  ]);
});
test('R-45: a declared order is a line too', () => {
  const tabled = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { pilots: 'shared' }, conditions: [] });
  tabled.when(JOIN).then([{ kind: 'lineLeft', seat: 'B', issue: 'order' }]);
});
test('R-26: with support below 40 a seat does not join what costs it points', () => {
  const { table } = TABLED;
  const weak = { ...table, private: { ...table.private, B: { ...table.private['B'], support: 39 } } } as typeof table;
  given(weak).when(JOIN).refused('act/support-too-low', { support: 39 });
});
test('R-48: a clause that waits for a seat takes effect when it endorses', () => {
  const pilots = given(floorOf('annex'))
    .when({ verb: 'propose', seat: 'A', items: { pilots: 'shared' }, conditions: [] })
    .when(JOIN);
  expect(inEffect(pilots.table.public)).toEqual({});
  const hall = apply(pilots.table, [
    { kind: 'venueOpened', venue: 'hall', index: 1 },
    { kind: 'roundOpened', round: 1, order: ['A', 'B', 'C'] },
  ]);
  given(hall)
    .when({ verb: 'join', seat: 'C', text: 'annex-1' })
    .then([
      { kind: 'clauseEndorsed', issue: 'pilots' },
      { kind: 'clauseChanged', status: 'inEffect' },
    ]);
  given(hall)
    .when({ verb: 'object', seat: 'C', text: 'annex-1' })
    .then([{ kind: 'clauseChanged', status: 'lapsed', because: 'objected' }]);
  given(hall).when({ verb: 'join', seat: 'B', text: 'annex-1' }).refused('act/unknown-text');
});
