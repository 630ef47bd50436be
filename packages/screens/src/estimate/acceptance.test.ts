import { type Act, type Seat, seatView, type Table } from '@parley/rules';
import { after, floorOf, heldBy, openTwins, smallSetups } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { estimateAcceptance, estimateSeat } from './acceptance.ts';
import { adoptionLine, estimateLines } from './estimate-rows.ts';

const hall = floorOf('hall');
const offer = { items: { tariff: 'low' }, conditions: [] };
const propose = (seat: Seat, items: Readonly<Record<string, string>>): Act => ({ verb: 'propose', seat, items, conditions: [] });
const percentOf = (table: Table, seat: Seat): number => estimateSeat(seatView(table, 'A'), seat, offer).percent;

describe('what others let be seen moves the estimate', () => {
  test('a seat that has proposed the same is likely, one that has said nothing is not known', () => {
    const proposed = after(heldBy(hall, 'C'), propose('C', { tariff: 'low' }));
    const one = estimateSeat(seatView(proposed, 'A'), 'C', offer);
    expect(one.likelihood).toBe('likely');
    expect(one.reason).toContain('stood behind just this');
    expect(percentOf(proposed, 'C')).toBeGreaterThan(percentOf(hall, 'C'));
  });

  test('an objection to the same text makes it unlikely', () => {
    const objected = after(heldBy(hall, 'B'), propose('B', { tariff: 'low' }), { verb: 'object', seat: 'C', text: 'hall-1' });
    expect(estimateSeat(seatView(objected, 'A'), 'C', offer).likelihood).toBe('unlikely');
  });

  test('a declared line that the package leaves speaks against it, and one that it keeps for it', () => {
    const lines = (side: 'atLeast' | 'atMost', option: string): Table => ({
      ...hall,
      public: {
        ...hall.public,
        postures: { ...hall.public.postures, C: { orderLeft: false, lines: [{ issue: 'tariff', side, option, stakes: 1, left: false }] } },
      },
    });
    const [lowest = '', , highest = ''] = hall.setup.face.issues.find(({ id }) => id === 'tariff')?.options.map(({ id }) => id) ?? [];
    expect(percentOf(lines('atMost', lowest), 'C')).toBeLessThan(percentOf(hall, 'C'));
    expect(percentOf(lines('atLeast', lowest), 'C')).toBeGreaterThan(percentOf(hall, 'C'));
    expect(highest).not.toBe(lowest);
  });
});

test('the sum for the table asks its own rule: with consensus it is no surer than the least sure seat', () => {
  const { seats, adoptionPercent } = estimateAcceptance(seatView(hall, 'A'), offer);
  expect(seats.map(({ seat }) => seat)).not.toContain('A');
  expect(adoptionPercent).toBeLessThanOrEqual(Math.min(...seats.map(({ percent }) => percent)) + 5);
});

test('the terms of each seat give its number', () => {
  const table = after(heldBy(hall, 'B'), propose('B', { tariff: 'low' }), { verb: 'object', seat: 'C', text: 'hall-1' });
  for (const { percent, signals } of estimateAcceptance(seatView(table, 'A'), offer).seats) {
    const odds = signals.reduce((sum, { weight }) => sum + weight, 0);
    expect(Math.abs(Math.min(95, Math.max(5, 100 / (1 + Math.exp(-odds)))) - percent)).toBeLessThanOrEqual(2.5);
  }
});

test('every estimate says that it is one, in words without holes', () => {
  const lines = estimateLines(seatView(hall, 'A'), estimateAcceptance(seatView(hall, 'A'), offer));
  expect(lines[0]).toContain('an estimate');
  expect(lines.join(' ')).not.toMatch(/undefined|NaN/);
  expect([0, 35, 100, null].map((adoptionPercent) => adoptionLine({ seats: [], adoptionPercent }))).toEqual([
    'Adoption: hardly, as it is',
    'Adoption: about 35 %',
    'Adoption: almost sure',
    'No table decides now.',
  ]);
});

test('another seat’s secrets change nothing in it', () => {
  for (const setup of smallSetups()) {
    for (let game = 0; game < 10; game += 1) {
      const { first, second, watchers, hidden } = openTwins(setup, `estimate ${game}`, ['points', 'limits', 'linkages', 'fallback']);
      expect(hidden.length).toBeGreaterThan(0);
      for (const seat of setup.face.seats.map(({ id }) => id).filter((id) => watchers.includes(id))) {
        for (const issue of setup.face.issues) {
          const items = { [issue.id]: issue.options.at(-1)?.id ?? '' };
          const [one, other] = [first, second].map(({ table }) => estimateAcceptance(seatView(table, seat), { items, conditions: [] }));
          expect(one).toEqual(other);
        }
      }
    }
  }
});

test('a brief is never read: an estimate made with an empty brief is the same', () => {
  const view = seatView(hall, 'A');
  const blind = { ...view, own: { ...view.own, brief: { ...view.own.brief, points: {}, limits: [], linkages: [] } } };
  expect(estimateAcceptance(blind, offer)).toEqual(estimateAcceptance(view, offer));
});
