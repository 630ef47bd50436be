import { floorOf, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';
import type { OutcomeTest } from './setup.ts';
import type { AdoptedText, PublicPart, Table } from './table.ts';

const { face, ...rest } = tinySetup();
/** The hall with these options in effect, where one ending has this test. */
function table(items: Readonly<Record<string, string>>, when?: OutcomeTest, changes: Partial<PublicPart> = {}): Table {
  const outcomes = when ? [{ id: 'it', title: '', text: '', when, history: false }] : face.outcomes;
  const hall = floorOf('hall', { ...rest, face: { ...face, outcomes } });
  const clauses = Object.fromEntries(
    Object.entries(items).map(([issue, option]) => [issue, { option, status: 'inEffect', endorsement: null, statements: [] } as const]),
  );
  const adopted: AdoptedText = { id: 'hall-1', venue: 'hall', round: 1, joinedBy: [], conditions: [], conditionState: 'none', clauses };
  return { ...hall, public: { ...hall.public, adopted: [adopted], ...changes } };
}
const reached = (when: OutcomeTest, items = {}, changes: Partial<PublicPart> = {}): boolean => outcomeOf(table(items, when, changes)).id === 'it';

test('the first ending that matches is the game’s', () => {
  expect([outcomeOf(table({})).id, outcomeOf(table({ tariff: 'low' })).id]).toEqual(['nothing', 'deal']);
  expect(outcomeOf(table({ tariff: 'low' }, undefined, { tension: 90 })).id).toBe('breakdown');
});
test('where none matches there is no ending', () => {
  expect(outcomeOf(table({}, { kind: 'any', of: [] }))).toMatchObject({ id: 'none', history: false });
});
test('an ending may ask for tension or a walk-out', () => {
  expect([59, 60].map((atLeast) => reached({ kind: 'tension', atLeast: atLeast + 1 }))).toEqual([true, false]);
  expect([null, 'tension', 'walkOut'].map((cause) => reached({ kind: 'walkedOut' }, {}, { brokenDown: cause as never }))).toEqual([
    false,
    false,
    true,
  ]);
});
test('an ending counts issues above their status quo', () => {
  const two = { kind: 'adoptedCount', atLeast: 2 } as const;
  expect([reached(two, { tariff: 'low', port: 'closed' }), reached(two, { tariff: 'low', port: 'open' })]).toEqual([false, true]);
  expect(reached({ kind: 'adoptedAnyOf', issues: ['port'] }, { port: 'closed' })).toBe(false);
});
test('an ending may ask for an option, and tests may be joined', () => {
  const bound = { kind: 'bound', issue: 'port', side: 'atLeast', option: 'partly' } as const;
  expect([reached(bound, { port: 'open' }), reached(bound)]).toEqual([true, false]);
  expect([reached({ kind: 'all', of: [bound, { kind: 'always' }] }), reached({ kind: 'any', of: [bound, { kind: 'always' }] })]).toEqual([
    false,
    true,
  ]);
});
test('an ending names the deal and how the talks go on', () => {
  expect(outcomeOf(table({ followup: 'dates' }))).toMatchObject({ deal: { followup: 'dates' }, flavour: { issue: 'followup', option: 'dates' } });
});
