import { apply, openTable, type Package, type Table } from '@parley/rules';
import { enter, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { situationIn } from '../../situation-in.fixture.ts';
import { homeworkFor } from './readiness.ts';

const SETUP = shippedSetup('january-2022');
const geneva = enter(enter(openTable(SETUP, 'homework', { variants: { RU: 'bargainer' } }), 'geneva.opening'), 'geneva.floor');
const undertaking: Package = {
  items: { ukraine_forces: 'no_missiles_no_bases' },
  conditions: [{ venue: 'vienna', bound: { kind: 'bound', issue: 'troops', side: 'atLeast', option: 'phased_return' } }],
};
const inRound = (table: Table, round: number): Table => ({ ...table, public: { ...table.public, round } });

test('whoever would pay for a surprise consults first', () => {
  expect(homeworkFor(situationIn(geneva, 'US'), undertaking)).toMatchObject({ kind: 'consult', voice: 'UA' });
});

test('once it has consulted it is ready', () => {
  const consulted = apply(geneva, [{ kind: 'consulted', seat: 'US', about: 'UA' }]);
  expect(homeworkFor(situationIn(consulted, 'US'), undertaking)).toBeNull();
});

test('whom a surprise costs nothing asks its capital about the line that it would leave', () => {
  expect(homeworkFor(situationIn(geneva, 'RU'), undertaking)).toMatchObject({ kind: 'cable', line: 'order' });
});

test('a capital that has answered is not asked again', () => {
  const sent = { kind: 'cabled', seat: 'RU', issue: 'order', venue: 'geneva', chancePercent: 40, succeeded: false, draw: 0.9 } as const;
  expect(homeworkFor(situationIn(apply(geneva, [sent]), 'RU'), undertaking)).toBeNull();
});

test('late in the rounds of a table nobody waits for homework any more', () => {
  expect(homeworkFor(situationIn(inRound(geneva, 3), 'US'), undertaking)).toBeNull();
});

test('a trainee does none', () => {
  expect(homeworkFor(situationIn(geneva, 'US', { level: 'trainee' }), undertaking)).toBeNull();
});
