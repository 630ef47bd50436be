import { floorOf, given, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { openTable } from '../open-table.ts';
import type { AdoptedText, Items, Table } from '../table.ts';
import { seatView } from '../view.ts';
import { ifAdopted, ifAllPending, inEffect, withPending } from './clauses.ts';
import { holds, optionAt, stepIn, stepOf, withBounds } from './ladder.ts';
import { crossedBy, linesLeftBy } from './limits.ts';
import { dealValue, fallbackAt, pointsOf, totalsOf } from './points.ts';

const SETUP = tinySetup();
const { face } = SETUP;
const ON_TOLLS = { venue: 'hall', bound: { kind: 'bound', issue: 'tolls', side: 'atLeast', option: 'halve' } } as const;

/** The tiny talks with tariff low and pilots shared pending on the tolls. */
function withClause(): Table {
  const clause = (option: string) => ({ option, status: 'pending', endorsement: null, statements: [] }) as const;
  const adopted: AdoptedText = {
    ...{ id: 'annex-1', venue: 'annex', round: 1, joinedBy: ['A', 'B'], conditions: [ON_TOLLS], conditionState: 'open' },
    clauses: { tariff: clause('low'), pilots: clause('shared') },
  };
  return apply(floorOf('annex'), [{ kind: 'textAdopted', adopted }]);
}

test('a ladder starts at the status quo, and its ends hold', () => {
  expect([stepOf(face, 'port', 'partly'), stepOf(face, 'port', 'sky'), stepIn(face, {}, 'port')]).toEqual([1, -1, 0]);
  expect([optionAt(face, 'port', -3), optionAt(face, 'port', 9)]).toEqual(['closed', 'open']);
});
test('a bound holds from its option on, in its direction', () => {
  const bound = { kind: 'bound', issue: 'port', side: 'atLeast', option: 'partly' } as const;
  expect([{}, { port: 'partly' }, { port: 'open' }].map((deal) => holds(face, deal as Items, bound))).toEqual([false, true, true]);
  expect(holds(face, { port: 'open' }, { ...bound, side: 'atMost' })).toBe(false);
});
test('an empty all holds and an empty any does not', () => {
  expect([holds(face, {}, { kind: 'all', of: [] }), holds(face, {}, { kind: 'any', of: [] })]).toEqual([true, false]);
});
test('a bound that is met already is left alone', () => {
  expect(withBounds(face, { tolls: 'drop' }, [ON_TOLLS.bound])).toEqual({ tolls: 'drop' });
});
test('pending clauses count only in a deal that meets their conditions', () => {
  const view = seatView(withClause(), 'A');
  expect(inEffect(view.public)).toEqual({});
  expect(withPending(view, { tolls: 'keep' })).toEqual({ tolls: 'keep' });
  expect(withPending(view, { tolls: 'halve' })).toEqual({ tolls: 'halve', tariff: 'low', pilots: 'shared' });
  expect(ifAllPending(view, {})).toEqual({ tariff: 'low', pilots: 'shared', tolls: 'halve' });
});
test('a package is judged with its own conditions just met', () => {
  expect(ifAdopted(seatView(floorOf('annex'), 'A'), { tariff: 'low' }, [ON_TOLLS])).toEqual({ tariff: 'low', tolls: 'halve' });
});
test('points add up over all issues, the status quo where a deal is silent', () => {
  expect(pointsOf(face, SETUP.briefs['A'] as never, { tariff: 'high', tolls: 'drop' })).toBe(20);
});
test('R-51: the fallback moves with tension by its slope, to one tenth', () => {
  const view = seatView(openTable(SETUP, 's'), 'B');
  expect([60, 63, 70].map((tension) => fallbackAt(view, tension))).toEqual([42, 41.7, 41]);
});
test('R-52: the follow-up alone is worth the fallback and what it adds', () => {
  const view = seatView(openTable(SETUP, 's'), 'C');
  expect([dealValue(view, {}), dealValue(view, { followup: 'dates' }), dealValue(view, { followup: 'dates', tariff: 'low' })]).toEqual([25, 45, 45]);
});
test('R-54: the totals show now, with the text, and with all that is pending', () => {
  expect(totalsOf(seatView(withClause(), 'A'), { followup: 'dates' }, [])).toEqual({ now: 30, withText: 32, withPending: 36, fallback: 30 });
});
test('a limit crossed by what stood before does not hold a text that does not touch it', () => {
  const table = withClause();
  const clause = { option: 'drop', status: 'inEffect', endorsement: null, statements: [] } as const;
  const crossed = { ...table, public: { ...table.public, adopted: table.public.adopted.map((text) => ({ ...text, clauses: { tolls: clause } })) } };
  expect(crossedBy(seatView(crossed, 'A'), { followup: 'dates' }, [])).toEqual({});
  expect(crossedBy(seatView(crossed, 'A'), { tolls: 'drop' }, [])).toMatchObject({ limit: { issue: 'tolls' } });
});
test('an order is kept when the other’s move is the condition', () => {
  const view = seatView(floorOf('annex'), 'B');
  const onTariff = { venue: 'hall', bound: { kind: 'bound', issue: 'tariff', side: 'atLeast', option: 'low' } } as const;
  expect(linesLeftBy(view, { pilots: 'shared' }, [])).toEqual(['order']);
  expect(linesLeftBy(view, { pilots: 'shared' }, [onTariff])).toEqual([]);
  expect(linesLeftBy(view, { pilots: 'shared', tariff: 'low' }, [])).toEqual([]);
});
test('a line that the capital has moved is left only beyond where it stands now', () => {
  const moved = apply(floorOf('hall'), [{ kind: 'lineMoved', seat: 'A', issue: 'port', option: 'partly' }]);
  expect(linesLeftBy(seatView(moved, 'A'), { port: 'partly' }, [])).toEqual([]);
  expect(linesLeftBy(seatView(moved, 'A'), { port: 'closed' }, [])).toEqual(['port']);
  given(floorOf('hall'))
    .when({ verb: 'propose', seat: 'A', items: { port: 'partly' }, conditions: [] })
    .then([{ kind: 'lineLeft', issue: 'port' }]);
});
