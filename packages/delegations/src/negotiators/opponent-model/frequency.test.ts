import { seatOfPart } from '@parley/testkit';
import { expect, test } from 'vitest';
import { frequencyModel } from './frequency.ts';

const outset = seatOfPart({ totals: new Array<number>(6).fill(0), optionCounts: [2, 3] });
function heard(deals: readonly number[], exponent = 1) {
  const model = frequencyModel({ exponent })(outset);
  for (const deal of deals) model.hear({ party: 0, deal, kind: 'offer' });
  return Array.from({ length: 6 }, (_, deal) => model.worth(deal));
}

test('before anything is heard every deal is worth the same', () => {
  expect(heard([])).toEqual(new Array(6).fill(1));
});
test('an option is worth its count plus one, as a share of the greatest', () => {
  // One offer of the second option of both issues; weights are halves.
  expect(heard([4])).toEqual([0.5, 0.75, 0.5, 0.75, 1, 0.75]);
});
test('an issue that stays weighs more: a tenth of the weight goes to it among two', () => {
  const worths = heard([0, 1]);
  expect(worths[0]).toBeCloseTo((0.6 * 3) / 3 / 1.1 + 0.5 / 1.1);
  expect(worths[3]).toBeCloseTo(0.6 / 3 / 1.1 + 0.5 / 1.1);
});
test('an exponent under 1 keeps seldom options alive', () => {
  expect(heard([4], 0.5)[0]).toBeCloseTo(Math.SQRT1_2);
});
test('acceptances are no wishes', () => {
  const model = frequencyModel()(outset);
  model.hear({ party: 0, deal: 4, kind: 'acceptance' });
  expect(model.worth(0)).toBe(1);
});
