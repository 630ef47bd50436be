import { after, enter, floorOf, heldBy, intervalAfterAnnex, marginsOf, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { breakdownCause, procedureFacts } from './facts.ts';
import type { Table } from './table.ts';

const at = (table: Table, tension: number): Table => ({ ...table, public: { ...table.public, tension } });
const walked = (venue: 'annex' | 'hall'): Table => apply(marginsOf(venue), [{ kind: 'walkedOut', seat: 'A' }]);
const tabled = after(heldBy(floorOf('hall'), 'C'), { verb: 'propose', seat: 'C', items: { followup: 'dates' }, conditions: [] });
const silent = after(heldBy(tabled, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });

test('a phase is over when nobody may act', () => {
  expect(procedureFacts(floorOf('hall')).floorOver).toBe(false);
  const passed = after(floorOf('annex'), { verb: 'pass', seat: 'A' }, { verb: 'pass', seat: 'B' });
  expect(procedureFacts(passed)).toMatchObject({ floorOver: true, anotherRound: true, closeCalled: false, silenceDue: false, brokenDown: false });
});
test('R-58: the talks break down at the tension that the scenario names', () => {
  expect([89, 90].map((tension) => procedureFacts(at(marginsOf('annex'), tension)).brokenDown)).toEqual([false, true]);
});
test('R-5: whoever stays away closes the venue, at the last one the talks', () => {
  expect(procedureFacts(walked('annex'))).toMatchObject({ anotherRound: false, brokenDown: false });
  expect(procedureFacts(walked('hall'))).toMatchObject({ anotherRound: false, brokenDown: true });
  expect(breakdownCause(walked('hall'))).toBe('walkOut');
});
test('R-5: on the floor there is still time to come back', () => {
  expect(breakdownCause(after(floorOf('hall'), { verb: 'walkOut', seat: 'A' }))).toBeNull();
});
test('R-27: a text under silence calls for the phase of silence, also in the last round', () => {
  expect(procedureFacts(silent).silenceDue).toBe(true);
  expect(procedureFacts({ ...silent, public: { ...silent.public, round: 2 } })).toMatchObject({ silenceDue: true, anotherRound: false });
});
test('R-27: a silence of two rounds is asked after the second, at the latest after the venue’s last', () => {
  const rule = { kind: 'consensus', of: 3, silence: { setBy: 'chair', needs: 'nothing', rounds: 2 } } as const;
  const { face, ...rest } = tinySetup();
  const hall = floorOf('hall', { ...rest, face: { ...face, venues: face.venues.map((venue) => ({ ...venue, rule, rounds: 3 })) } });
  const put = after(heldBy(hall, 'C'), { verb: 'propose', seat: 'C', items: { followup: 'dates' }, conditions: [] });
  const runs = after(heldBy(put, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
  const dueIn = (round: number) => procedureFacts({ ...runs, public: { ...runs.public, round } }).silenceDue;
  expect([dueIn(1), dueIn(2), dueIn(3)]).toEqual([false, true, true]);
});
test('R-28: once the text is off the table silence is due no longer', () => {
  const gone = apply(silent, [{ kind: 'textClosed', text: 'hall-1', status: 'superseded', by: [], instead: 'hall-2' }]);
  expect(procedureFacts(gone).silenceDue).toBe(false);
});
test('R-30: a close that is called ends the venue with this floor', () => {
  const called = after(heldBy(floorOf('hall'), 'C'), { verb: 'close', seat: 'C' });
  expect(procedureFacts(called)).toMatchObject({ closeCalled: true, anotherRound: false });
});
test('R-30: a motion to close that met an objection calls nothing', () => {
  const moved = after(floorOf('annex'), { verb: 'close', seat: 'A' });
  expect(procedureFacts(moved).closeCalled).toBe(true);
  expect(procedureFacts(after(moved, { verb: 'object', seat: 'B', motion: 'annex-1-close' })).closeCalled).toBe(false);
});
test('the next venue is named until there is none', () => {
  expect(procedureFacts(intervalAfterAnnex()).nextVenue).toBe('hall');
  expect(procedureFacts(enter(marginsOf('hall'), 'interval')).nextVenue).toBeNull();
});
