import { type AdoptedText, apply, openTable, type Table } from '@parley/rules';
import { enter, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { type Draft, dealWith, groundOf } from '../../ground.ts';
import { situationIn } from '../../situation-in.fixture.ts';

const SETUP = shippedSetup('january-2022');
const geneva = enter(enter(openTable(SETUP, 'outlook', { variants: { RU: 'bargainer' } }), 'geneva.opening'), 'geneva.floor');

/** Geneva has adopted what Russia asks for, lapsing unless Vienna adopts the phased return. */
function withClause(table: Table): Table {
  const adopted: AdoptedText = {
    ...{ id: 'geneva-1', venue: 'geneva', round: 1, joinedBy: ['RU', 'US'], conditionState: 'open' },
    conditions: [{ venue: 'vienna', bound: { kind: 'bound', issue: 'troops', side: 'atLeast', option: 'phased_return' } }],
    clauses: Object.fromEntries(
      Object.entries({ missiles: 'moratorium', aegis: 'standing_inspections', ukraine_forces: 'no_missiles_no_bases' }).map(([id, option]) => [
        id,
        { option, status: 'pending', endorsement: null, statements: [] },
      ]),
    ),
  };
  const signed = apply(table, [{ kind: 'textAdopted', adopted }]);
  // Russia has left for it what it had declared.
  const postures = { ...signed.public.postures, RU: { lines: [], orderLeft: true } };
  return { ...signed, public: { ...signed.public, postures } };
}
const { indexOf } = groundOf(situationIn(geneva, 'US').view);
const issue = (id: string): number => indexOf[id] ?? -1;
const returned = { issue: issue('troops'), side: 'atLeast', step: 2, venue: 'vienna' } as const;
const moratorium: Draft = { named: [[issue('missiles'), 2]], conditions: [] };

test('what others must do counts by how far they are trusted, and verified more; what one gives counts in full', () => {
  const { ground } = situationIn(geneva, 'US');
  // 0.5 + 20/200 + 0.2 of the 13 points of the verified return by Russia.
  expect(ground.expected[issue('troops')]?.[2]).toBeCloseTo(0.8 * 13);
  expect(ground.expected[issue('ukraine_forces')]).toEqual(ground.points[issue('ukraine_forces')]);
});

test('before anything is decided nothing is expected but the fallback', () => {
  const { outlook, ground } = situationIn(geneva, 'US');
  expect([outlook.pending, outlook.standing]).toEqual([1, ground.fallback]);
});

test('what waits for a later table counts by the chance that it comes about', () => {
  const { outlook, ground } = situationIn(withClause(geneva), 'US');
  expect(outlook.pending).toBeGreaterThan(0.5);
  expect(outlook.pending).toBeLessThan(1);
  expect(outlook.standing).toBeGreaterThan(ground.fallback);
});

test('the chance falls with the credibility of those who have signed', () => {
  const doubted = withClause({ ...geneva, public: { ...geneva.public, credibility: { ...geneva.public.credibility, RU: 20 } } });
  expect(situationIn(doubted, 'US').outlook.pending).toBeLessThan(situationIn(withClause(geneva), 'US').outlook.pending);
});

test('a text with a condition that is in one’s own hands is never expected to leave one worse off', () => {
  const { outlook, ground } = situationIn(geneva, 'RU');
  const given: Draft = { named: [], conditions: [returned] };
  expect(outlook.worth(given, dealWith(ground, given))).toBeGreaterThanOrEqual(ground.fallback);
});

test('a table in between is not counted on for what one could not sign there oneself', () => {
  const { outlook } = situationIn(geneva, 'US');
  const caps = { issue: issue('exercises'), side: 'atLeast', step: 2, venue: 'brussels' } as const;
  expect(outlook.chanceOf([returned])).toBeGreaterThan(0.5);
  expect(outlook.chanceOf([caps, returned])).toBeLessThan(0.1);
});

test('a trainee counts every point as if it were certain', () => {
  const { outlook, ground } = situationIn(geneva, 'US', { level: 'trainee' });
  const deal = dealWith(ground, moratorium);
  expect(outlook.worth(moratorium, deal)).toBeGreaterThan(situationIn(geneva, 'US').outlook.worth(moratorium, deal));
});
