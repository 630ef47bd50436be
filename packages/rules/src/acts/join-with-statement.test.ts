import { floorOf, given, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { rawPoints } from '../offers/points.ts';
import { openTable } from '../open-table.ts';
import { seatView } from '../view.ts';

const TABLED = given(floorOf('hall')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low', followup: 'dates' }, conditions: [] });
const STATED = { verb: 'joinWithStatement', seat: 'B', text: 'hall-1', issue: 'tariff', words: 'With regret.' } as const;

test('an item joined with a statement is worth half of its way to the others', () => {
  const { table } = TABLED.when(STATED)
    .then([{ kind: 'statementMade', issue: 'tariff' }])
    .when({ verb: 'join', seat: 'C', text: 'hall-1' });
  const worth = (seat: string) => rawPoints(seatView(table, seat), { tariff: 'low', followup: 'dates' });
  const plain = (seat: string) => rawPoints(seatView(openTable(tinySetup(), 's'), seat), { tariff: 'low', followup: 'dates' });
  expect([worth('A') - plain('A'), worth('B') - plain('B'), worth('C') - plain('C')]).toEqual([-5, 0, -2.5]);
});
test('R-11: only where the venue takes statements', () => {
  const annex = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });
  annex.when({ ...STATED, text: 'annex-1' }).refused('act/not-answerable-here', { rule: 'bilateral' });
});
test('R-15: the statement is on an item of the text', () => {
  TABLED.when({ ...STATED, issue: 'port' }).refused('act/unknown-issue', { issue: 'port' });
});
