import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { reciprocating } from './tit-for-tat.ts';

const halving = reciprocating((level) => level / 2);

test('one offer is no movement yet; every further one is answered once', () => {
  const offers = [[8], []];
  const asks = halving(seatOfPart({ totals: fallingTotals(11) }, { offers }));
  const levels = [asks(turnAt(1))];
  offers[0]?.push(7);
  levels.push(asks(turnAt(2)), asks(turnAt(2)));
  expect(levels).toEqual([1, 0.5, 0.5]);
});
test('it stays between the reservation and the best deal', () => {
  const seat = seatOfPart({ totals: fallingTotals(11), reservation: 0.6 }, { offers: [[8, 7, 6], []] });
  expect(halving(seat)(turnAt(3))).toBe(0.6);
  expect(reciprocating(() => 7)(seat)(turnAt(3))).toBe(1);
});
