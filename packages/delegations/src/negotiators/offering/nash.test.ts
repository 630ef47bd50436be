import { fallingTotals, seatOfPart } from '@parley/testkit';
import { expect, test } from 'vitest';
import { nashBelieved } from './nash.ts';

const totals = fallingTotals(101);

test('between opposite wishes it is half-way between the reservation and the best deal', () => {
  expect(nashBelieved(seatOfPart({ totals }), { generosity: 1 })).toBe(50);
  expect(nashBelieved(seatOfPart({ totals, reservation: 0.4 }), { generosity: 1 })).toBe(30);
});
test('generosity moves it towards the others', () => {
  expect(nashBelieved(seatOfPart({ totals }), { generosity: 3 })).toBe(75);
});
test('fresh only: not what one has backed before', () => {
  expect(nashBelieved(seatOfPart({ totals }, { offers: [[], [50]] }), { generosity: 1, freshOnly: true })).not.toBe(50);
});
test('none where no deal can be taken', () => {
  expect(nashBelieved(seatOfPart({ totals, reservation: 2 }), { generosity: 1 })).toBe(-1);
});
