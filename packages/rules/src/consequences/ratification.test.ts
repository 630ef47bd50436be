import { enter, floorOf, seedWith, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { inEffect } from '../offers/clauses.ts';
import type { AdoptedText, Clause, Pledge, PledgeTerm, Table } from '../table.ts';
import { disownChancePercent } from './ratification.ts';

const clause = (option: string, rest: Partial<Clause> = {}): Clause => ({ option, status: 'inEffect', endorsement: null, statements: [], ...rest });
const text = (clauses: Record<string, Clause>, joinedBy = ['A', 'B']): AdoptedText => ({
  ...{ id: 'hall-1', venue: 'hall', round: 1, joinedBy, conditions: [], conditionState: 'none', clauses },
});
const week = (seed: string, ...events: readonly Event[]): Table => apply(floorOf('hall', tinySetup(), seed), events);
const adopting = (seed: string, adopted: AdoptedText): Table => week(seed, { kind: 'textAdopted', adopted });
/** A seed under which the capital of B draws a number that disowns at nine in ten, or not. */
const seedFor = (disowns: boolean): string => seedWith((seed) => draw(week(seed), { seat: 'B', act: 'ratify', object: 'deal' }) < 0.9 === disowns);
const HIGH = text({ tariff: clause('high') });
const pledge = (kind: Pledge['kind'], then: PledgeTerm): Event => {
  const term: PledgeTerm = { kind: 'does', seat: 'B', verb: 'gesture' };
  return { kind: 'pledgeMade', pledge: { id: 'p', kind, by: 'A', to: ['B'], if: term, then, judged: 'open' } };
};
const done = (seat: string): Event => ({ kind: 'verbUsed', seat, verb: 'gesture' });
const credit = (table: Table): number | undefined => enter(table, 'ratification').public.credibility['A'];

test('R-59: each capital answers once, in seat order', () => {
  const asked = enter(week('any'), 'ratification').public.ratifications;
  expect(asked.map(({ seat, accepted, chancePercent }) => [seat, accepted, chancePercent])).toEqual(
    ['A', 'B', 'C', 'D'].map((seat) => [seat, true, 0]),
  );
});
test('R-59: a capital disowns with ten percent a point short, at most ninety', () => {
  const chance = (option: string) => disownChancePercent(adopting('any', text({ port: clause(option) })), 'B');
  expect([chance('closed'), chance('partly'), chance('open')]).toEqual([0, 90, 90]);
  expect(disownChancePercent(adopting('any', text({ tariff: clause('low') })), 'B')).toBe(70);
});
test('R-59: disowned, the texts that seat joined fall and it is believed less', () => {
  const end = enter(adopting(seedFor(true), HIGH), 'ratification');
  expect(inEffect(end.public)).toEqual({});
  expect(end.public.adopted[0]?.clauses['tariff']?.status).toBe('fallen');
  expect(end.public.credibility['B']).toBe(48);
});
test('R-59: accepted, they stand', () => {
  expect(inEffect(enter(adopting(seedFor(false), HIGH), 'ratification').public)).toEqual({ tariff: 'high' });
});
test('R-59: a text that a disowning seat did not join stands, but for the clauses it endorsed', () => {
  const endorsed = clause('partly', { endorsement: { venue: 'hall', seats: ['B'], given: ['B'] } });
  const end = enter(adopting(seedFor(true), text({ tariff: clause('high'), port: endorsed }, ['A'])), 'ratification');
  expect(end.public.adopted[0]?.clauses).toMatchObject({ tariff: { status: 'inEffect' }, port: { status: 'fallen' } });
});
test('R-52: capitals judge the follow-up alone by the fallback and what it adds', () => {
  expect(disownChancePercent(adopting('any', text({ followup: clause('dates') })), 'B')).toBe(0);
});
test('R-41: a pledge is void where its if did not come', () => {
  expect(credit(week('any', pledge('promise', { kind: 'does', seat: 'A', verb: 'gesture' })))).toBe(60);
});
test('R-41: a promise kept earns credibility, a broken one costs more', () => {
  const made = pledge('promise', { kind: 'does', seat: 'A', verb: 'gesture' });
  expect([credit(week('any', made, done('B'), done('A'))), credit(week('any', made, done('B')))]).toEqual([64, 48]);
});
test('R-41: a threat carried out is believed, an empty one is not', () => {
  const made = pledge('threat', { kind: 'does', seat: 'A', verb: 'gesture' });
  expect([credit(week('any', made, done('B'), done('A'))), credit(week('any', made, done('B')))]).toEqual([65, 52]);
});
test('R-41: pledges are judged before the capitals answer', () => {
  const made = pledge('promise', { kind: 'bound', issue: 'tariff', side: 'atLeast', option: 'high' });
  const table = apply(adopting(seedFor(true), HIGH), [made, done('B')]);
  expect(enter(table, 'ratification').public.credibility['A']).toBe(64);
});
test('R-58: talks that break down say why, and what stood open lapses', () => {
  const hot = week('any', { kind: 'tensionMoved', from: 60, to: 90, reason: { code: 'drift' } });
  const end = enter(
    apply(hot, [
      {
        kind: 'textAdopted',
        adopted: text({ tariff: clause('low', { status: 'pending', endorsement: { venue: 'hall', seats: ['C'], given: [] } }) }),
      },
    ]),
    'ratification',
  );
  expect([end.public.brokenDown, end.public.adopted[0]?.clauses['tariff']?.status]).toEqual(['tension', 'lapsed']);
});
