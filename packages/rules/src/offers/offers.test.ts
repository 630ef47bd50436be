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

const clause = (option: string, rest: object = {}) => ({ option, status: 'inEffect', endorsement: null, statements: [], ...rest }) as const;
/** The tiny talks with these texts adopted, in order. */
function having(...texts: readonly Pick<AdoptedText, 'clauses' | 'conditions'>[]): Table {
  const whole = texts.map(({ clauses, conditions }, index): AdoptedText => {
    const conditionState = conditions.length > 0 ? 'open' : 'none';
    return { id: `text-${index}`, venue: 'annex', round: 1, joinedBy: ['A', 'B'], conditions, conditionState, clauses };
  });
  return apply(
    floorOf('annex'),
    whole.map((adopted) => ({ kind: 'textAdopted', adopted })),
  );
}
const LOW = { clauses: { tariff: clause('low', { status: 'pending' }) }, conditions: [ON_TOLLS] };

test('a package prevails over what is pending on its own issues', () => {
  const view = seatView(having(LOW), 'A');
  expect(ifAdopted(view, { tariff: 'high', tolls: 'halve' }, [])).toEqual({ tariff: 'high', tolls: 'halve' });
  expect(totalsOf(view, { tariff: 'high', tolls: 'halve' }, []).withPending).toBe(totalsOf(view, { tariff: 'high', tolls: 'halve' }, []).withText);
});
test('what is pending gives way to a later decision', () => {
  const view = seatView(having(LOW, { clauses: { tariff: clause('high') }, conditions: [] }), 'A');
  expect([withPending(view, { tariff: 'high', tolls: 'halve' })['tariff'], ifAllPending(view, { tariff: 'high' })['tariff']]).toEqual([
    'high',
    'high',
  ]);
});
test('what is pending may meet the condition of an older text', () => {
  const onTariff = { venue: 'hall', bound: { kind: 'bound', issue: 'tariff', side: 'atLeast', option: 'low' } } as const;
  const view = seatView(having({ clauses: { pilots: clause('shared', { status: 'pending' }) }, conditions: [onTariff] }, LOW), 'A');
  expect(withPending(view, { tolls: 'halve' })).toEqual({ tolls: 'halve', tariff: 'low', pilots: 'shared' });
});
test('R-50: an item joined with a statement is worth half to the others, once', () => {
  const stated = clause('high', { statements: ['B'] });
  const view = (seat: string) => seatView(having({ clauses: { tariff: stated }, conditions: [] }), seat);
  expect([dealValue(view('A'), { tariff: 'high' }), dealValue(view('B'), { tariff: 'high' })]).toEqual([38, 30]);
  const anew = seatView(
    having({ clauses: { tariff: { ...stated, status: 'pending' } }, conditions: [] }, { clauses: { tariff: clause('high') }, conditions: [] }),
    'A',
  );
  expect(dealValue(anew, { tariff: 'high' })).toBe(48);
});
test('R-50, R-52: so is the follow-up alone', () => {
  const view = seatView(having({ clauses: { followup: clause('dates', { statements: ['A'] }) }, conditions: [] }), 'C');
  expect(dealValue(view, { followup: 'dates' })).toBe(35);
});
test('R-52: a decision for the status quo leaves a seat at its fallback', () => {
  expect(dealValue(seatView(floorOf('annex'), 'A'), { tariff: 'none', followup: 'dates' })).toBe(32);
});
test('R-45: a demand is in the condition only where the condition asks for its side', () => {
  const orders = { A: { kind: 'packageFirst', free: [], sources: ['d'] } } as const;
  const view = seatView(floorOf('annex', { ...SETUP, face: { ...face, orders } }), 'A');
  const on = (side: 'atLeast' | 'atMost') => [{ venue: 'hall', bound: { kind: 'bound', issue: 'port', side, option: 'open' } }] as const;
  expect([linesLeftBy(view, { tariff: 'low' }, on('atLeast')), linesLeftBy(view, { tariff: 'low' }, on('atMost'))]).toEqual([[], ['order']]);
});
