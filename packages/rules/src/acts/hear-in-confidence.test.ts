import { given, marginsOf, seedWith, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import type { Table } from '../table.ts';

const hear = { verb: 'hearInConfidence', seat: 'C', from: 'B', issue: 'port' } as const;
function withLuck(holds: (luck: number) => boolean, act: { readonly from: string; readonly issue: string } = hear): Table {
  const key = { seat: 'C', act: 'hearInConfidence', object: `${act.from} ${act.issue}` };
  return marginsOf(
    'hall',
    tinySetup(),
    seedWith((seed) => holds(draw(marginsOf('hall', tinySetup(), seed), key))),
  );
}
const heard = (table: Table, act: typeof hear | object = hear) => given(table).when({ ...hear, ...act }).table.private['C']?.insights;

test('the chair learns a delegation’s true limit (R-14)', () => {
  given(withLuck((luck) => luck >= 0.25))
    .when(hear)
    .then([{ kind: 'insightGained', seat: 'C', insight: { kind: 'limit', about: 'B', issue: 'port', side: 'atMost', option: 'partly' } }]);
});
test('by a bad draw it is one option off, down or up', () => {
  expect(heard(withLuck((luck) => luck < 0.125))).toMatchObject([{ option: 'closed' }]);
  expect(heard(withLuck((luck) => luck >= 0.125 && luck < 0.25))).toMatchObject([{ option: 'open' }]);
});
test('without a limit the chair learns the end of the ladder', () => {
  const good = (luck: number) => luck >= 0.25;
  const more = { from: 'A', issue: 'tariff' };
  expect(heard(withLuck(good, more), more)).toMatchObject([{ side: 'atLeast', option: 'none' }]);
  const less = { from: 'B', issue: 'tariff' };
  expect(heard(withLuck(good, less), less)).toMatchObject([{ side: 'atMost', option: 'high' }]);
});
test('what is heard never leaves the ladder', () => {
  const end = { from: 'B', issue: 'tariff' };
  expect(
    heard(
      withLuck((luck) => luck >= 0.125 && luck < 0.25, end),
      end,
    ),
  ).toMatchObject([{ option: 'low' }]);
});

test('a chair who walked out hears nobody before it is back (R-5)', () => {
  const out = apply(marginsOf('hall'), [{ kind: 'walkedOut', seat: 'C' }]);
  expect(given(out).when(hear).refused('act/walked-out').instead).toEqual([{ verb: 'return', seat: 'C' }]);
});
test('one margins act a round (R-7)', () => {
  given(marginsOf('hall')).when(hear).when(hear).refused('act/margins-used');
});
test('only the chair hears in confidence (R-14)', () => {
  given(marginsOf('hall'))
    .when({ ...hear, seat: 'A' })
    .refused('act/not-the-chair', { chair: 'C' });
});
test('the issue exists (R-15)', () => {
  given(marginsOf('hall'))
    .when({ ...hear, issue: 'moon' })
    .refused('act/unknown-issue');
});
test('the chair hears another delegation (R-32)', () => {
  given(marginsOf('hall'))
    .when({ ...hear, from: 'C' })
    .refused('act/unknown-addressee', { itself: true });
});
test('it must be in the city (R-33)', () => {
  given(marginsOf('hall'))
    .when({ ...hear, from: 'D' })
    .refused('act/not-in-the-city', { to: 'D' });
});
test('one issue is heard once from a delegation (R-44)', () => {
  const insight = { kind: 'limit', about: 'B', issue: 'port', side: 'atMost', option: 'partly' } as const;
  const known = apply(marginsOf('hall'), [{ kind: 'insightGained', seat: 'C', insight, draw: 0.5 }]);
  given(known).when(hear).refused('act/already-consulted', { about: 'B', issue: 'port' });
});
