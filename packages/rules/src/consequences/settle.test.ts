import { floorOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { inEffect } from '../offers/clauses.ts';
import type { AdoptedText, Clause, Condition, Table } from '../table.ts';
import { settleAll, settleVenue } from './settle.ts';

const clause = (option: string, status: Clause['status'] = 'pending'): Clause => ({ option, status, endorsement: null, statements: [] });
const on = (venue: string, issue: string, option: string): Condition => ({ venue, bound: { kind: 'bound', issue, side: 'atLeast', option } });
function pending(id: string, clauses: Record<string, Clause>, conditions: readonly Condition[]): AdoptedText {
  return { id, venue: 'annex', round: 1, joinedBy: ['A', 'B'], conditions, conditionState: conditions.length > 0 ? 'open' : 'none', clauses };
}
function having(...texts: readonly AdoptedText[]): Table {
  return apply(
    floorOf('hall'),
    texts.map((adopted) => ({ kind: 'textAdopted', adopted })),
  );
}
const settled = (table: Table, index: number): Table => apply(table, settleVenue(table, index));
const HALVED = pending('hall-1', { tolls: clause('halve', 'inEffect') }, []);

test('R-47: a condition met puts all items into effect together', () => {
  const table = settled(having(pending('annex-1', { tariff: clause('low'), pilots: clause('shared') }, [on('hall', 'tolls', 'halve')]), HALVED), 1);
  expect(inEffect(table.public)).toEqual({ tariff: 'low', pilots: 'shared', tolls: 'halve' });
});
test('R-47: a condition that failed makes them lapse together', () => {
  const table = settled(having(pending('annex-1', { tariff: clause('low'), pilots: clause('shared') }, [on('hall', 'tolls', 'halve')])), 1);
  expect(table.public.adopted[0]).toMatchObject({
    conditionState: 'lapsed',
    clauses: { tariff: { status: 'lapsed' }, pilots: { status: 'lapsed' } },
  });
});
test('R-47: of conditions on two venues the last decides when it closes, and one failed is enough', () => {
  const both = [on('annex', 'tariff', 'low'), on('hall', 'tolls', 'halve')];
  expect(settleVenue(having(pending('annex-1', { pilots: clause('shared') }, both)), 0)[0]).toMatchObject({ kind: 'conditionsSettled', met: false });
  const table = having(pending('annex-0', { tariff: clause('low', 'inEffect') }, []), pending('annex-1', { pilots: clause('shared') }, both), HALVED);
  expect(settleVenue(table, 0)).toEqual([]);
  expect(inEffect(settled(table, 1).public)).toMatchObject({ pilots: 'shared' });
});
test('R-47: what takes effect may meet the condition of an older text', () => {
  const older = pending('annex-1', { pilots: clause('shared') }, [on('hall', 'tariff', 'low')]);
  const newer = pending('annex-2', { tariff: clause('low') }, [on('hall', 'tolls', 'halve')]);
  expect(inEffect(settled(having(older, newer, HALVED), 1).public)).toEqual({ pilots: 'shared', tariff: 'low', tolls: 'halve' });
});
test('a clause that comes into effect gives way to a later decision', () => {
  const older = pending('annex-1', { tariff: clause('low') }, [on('hall', 'tolls', 'halve')]);
  const table = settled(having(older, pending('hall-1', { tariff: clause('high', 'inEffect'), tolls: clause('halve', 'inEffect') }, [])), 1);
  expect(table.public.adopted[0]?.clauses['tariff']?.status).toBe('superseded');
  expect(inEffect(table.public)['tariff']).toBe('high');
});
test('R-48: an item that was not endorsed when its venue closes lapses alone', () => {
  const waiting: Clause = { ...clause('shared'), endorsement: { venue: 'hall', seats: ['C'], given: [] } };
  const table = settled(having(pending('annex-1', { pilots: waiting, tariff: clause('low') }, [on('hall', 'tolls', 'halve')]), HALVED), 1);
  expect(table.public.adopted[0]?.clauses).toMatchObject({ pilots: { status: 'lapsed' }, tariff: { status: 'inEffect' } });
});
test('R-58: when the talks end early everything that waits lapses', () => {
  const waiting: Clause = { ...clause('shared'), endorsement: { venue: 'hall', seats: ['C'], given: [] } };
  const table = having(pending('annex-1', { tariff: clause('low') }, [on('hall', 'tolls', 'keep')]), pending('annex-2', { pilots: waiting }, []));
  const after = apply(table, settleAll(table));
  expect(after.public.adopted.flatMap((text) => Object.values(text.clauses)).map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
});
