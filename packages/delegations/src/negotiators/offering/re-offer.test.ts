import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { reOffering } from './re-offer.ts';

const plan = { totals: fallingTotals(101), reservation: 0.1 };
const stubborn = reOffering(() => () => ({ level: 1, next: 0 }));
const offered = (seat: Parameters<typeof stubborn>[0], rounds: readonly number[]) => rounds.map((round) => stubborn(seat)(turnAt(round)).next);

test('as many last offers as there are popular deals, the best first', () => {
  expect(offered(seatOfPart(plan, { offers: [[70, 40, 60, 95]] }), [96, 97, 98, 99, 100])).toEqual([0, 40, 60, 70, 0]);
});
test('at most five', () => {
  const offers = [[20, 30, 40, 50, 60, 70, 80]];
  expect(offered(seatOfPart(plan, { offers }), [94, 95, 99])).toEqual([0, 20, 60]);
});
test('among several parties only what most of the others have backed is popular', () => {
  const seat = seatOfPart({ ...plan, partyCount: 3 }, { offers: [[20, 50], [], [50, 30]], accepted: [[30]] });
  expect(offered(seat, [97, 98, 99])).toEqual([0, 30, 50]);
});
