import { after, enter, floorOf, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';
import { consequences } from './index.ts';

const tabled = after(heldBy(floorOf('hall'), 'C'), { verb: 'propose', seat: 'C', items: { followup: 'dates' }, conditions: [] });
const adopted = after(tabled, { verb: 'join', seat: 'A', text: 'hall-1' }, { verb: 'join', seat: 'B', text: 'hall-1' });

test('R-10: what stands when the venue closes lapses', () => {
  expect(enter(tabled, 'hall.closing').rooms['hall']?.texts[0]?.status).toBe('lapsed');
});
test('R-57: a venue that adopts nothing raises tension', () => {
  const { public: open } = enter(tabled, 'hall.closing');
  expect(open.tension).toBe(62);
});
test('R-57: a venue that adopts something lowers it', () => {
  expect(enter(adopted, 'hall.closing').public.tension).toBe(adopted.public.tension - 4);
});
test('a silence that the end of the venue overtakes is over', () => {
  const silent = after(heldBy(tabled, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
  expect(enter(silent, 'hall.closing').rooms['hall']?.silence).toBeNull();
});
test('R-30: a close that the chair calls on the floor settles there', () => {
  const called = after(heldBy(floorOf('hall'), 'C'), { verb: 'close', seat: 'C' });
  const there = { ...called, public: { ...called.public, position: 'hall.closing' } };
  expect(consequences(there, 'hall.closing')[0]).toMatchObject({ kind: 'motionSettled', passed: true });
});
