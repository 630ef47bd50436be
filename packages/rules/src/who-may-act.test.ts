import { after, enter, enterAll, floorOf, heldBy, intervalAfterAnnex, marginsOf, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { openTable } from './open-table.ts';
import { viewFor } from './view.ts';
import { awaitedIn, isConcluded, whoMayAct } from './who-may-act.ts';

const pass = (seat: string) => ({ verb: 'pass', seat }) as const;
const tabled = after(floorOf('hall'), { verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });

test('R-6: on the floor the holder is expected first, then who owes answers', () => {
  expect(whoMayAct(floorOf('hall'))).toEqual(['A']);
  expect(whoMayAct(tabled)).toEqual(['B', 'C']);
});
test('R-30: a ballot on a motion comes before the floor', () => {
  expect(whoMayAct(after(heldBy(floorOf('hall'), 'C'), { verb: 'recess', seat: 'C' }))).toEqual(['A', 'B']);
});
test('R-8: the floor ends when all have taken it and answered or passed', () => {
  expect(whoMayAct(after(tabled, pass('B'), pass('B'), pass('C'), pass('C')))).toEqual([]);
});
test('R-5: whoever walked out is not expected', () => {
  expect(whoMayAct(after(floorOf('hall'), { verb: 'walkOut', seat: 'A' }, pass('B')))).toEqual(['C']);
});
test('R-30: after a recess nobody is', () => {
  const table = after(floorOf('annex'), { verb: 'recess', seat: 'A' }, { verb: 'vote', seat: 'B', motion: 'annex-1-recess', ballot: 'yes' });
  expect(whoMayAct(table)).toEqual([]);
});
test('R-4: every delegation has its margins, those with requests first', () => {
  expect(whoMayAct(marginsOf('annex'))).toEqual(['A', 'B', 'C', 'D']);
  const asked = after(marginsOf('annex'), { verb: 'soundOut', seat: 'A', to: 'D', issue: 'port', option: 'open' });
  expect(whoMayAct(asked)).toEqual(['D', 'B', 'C']);
});
test('R-29: under silence those asked are expected until they have kept it', () => {
  const silent = after(heldBy(tabled, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
  const open = enterAll(silent, ['hall.margins', 'hall.silence']);
  expect(whoMayAct(open)).toEqual(['B', 'C']);
  expect(whoMayAct(after(open, pass('B')))).toEqual(['C']);
});
test('R-3: between venues each may speak once, and elsewhere nobody', () => {
  expect(whoMayAct(after(intervalAfterAnnex(), pass('A')))).toEqual(['B', 'C', 'D']);
  expect(whoMayAct(openTable(tinySetup(), 'tiny'))).toEqual([]);
});
test('the talks are over once they are concluded', () => {
  expect([isConcluded(floorOf('hall')), isConcluded(enter(floorOf('hall'), 'concluded'))]).toEqual([false, true]);
});
test('whoever owes nothing in the margins and is asked something is expected again', () => {
  const used = apply(marginsOf('annex'), [{ kind: 'marginsSpent', seat: 'D' }]);
  expect(whoMayAct(used)).toEqual(['A', 'B', 'C']);
  expect(whoMayAct(after(used, { verb: 'soundOut', seat: 'A', to: 'D', issue: 'port', option: 'open' }))[0]).toBe('D');
});
test('a watcher sees who is awaited as far as it may know: a private request shows to its two sides only', () => {
  const asked = after(marginsOf('annex'), ...['A', 'B', 'C', 'D'].map((seat) => ({ verb: 'pass', seat }) as const).slice(1), {
    verb: 'soundOut',
    seat: 'A',
    to: 'C',
    issue: 'port',
    option: 'open',
  });
  expect(whoMayAct(asked)).toEqual(['C']);
  expect(['A', 'B', 'C', 'spectator'].map((watcher) => awaitedIn(viewFor(asked, watcher)))).toEqual([['C'], [], ['C'], []]);
});
test('who sits elsewhere sees only the holder of the floor', () => {
  const tabled = after(floorOf('annex'), { verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] }, { verb: 'pass', seat: 'B' });
  expect([awaitedIn(viewFor(tabled, 'A')), awaitedIn(viewFor(tabled, 'D'))]).toEqual([['B'], []]);
});
