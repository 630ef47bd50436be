import { expect, test } from 'vitest';
import { reaches } from './at-level.ts';
import { isBestToCome } from './combi.ts';
import { isAsGoodAsNext } from './next.ts';
import { isLate } from './time.ts';

test('at level: what is asked for is enough, less is not', () => {
  expect([4.9, 5, 5.1].map((value) => reaches(value, 5))).toEqual([false, true, true]);
});
test('AC_next: as good as the own next offer; nothing is, where there is none', () => {
  expect([isAsGoodAsNext(5, 5), isAsGoodAsNext(4, 5), isAsGoodAsNext(5, null)]).toEqual([true, false, false]);
});
test('AC_time: late from a time on, and for whoever could not offer any more', () => {
  const clock = { late: 0.9, canOffer: true };
  expect([isLate({ ...clock, time: 0.8 }), isLate({ ...clock, time: 0.9 }), isLate({ ...clock, time: 0.1, canOffer: false })]).toEqual([
    false,
    true,
    true,
  ]);
});
test('AC_combi: no worse than anything heard lately; anything in the very last turn', () => {
  expect([isBestToCome(5, [3, 5], false), isBestToCome(4, [3, 5], false), isBestToCome(4, [3, 5], true)]).toEqual([true, false, true]);
  expect(isBestToCome(4, [], false)).toBe(true);
});
