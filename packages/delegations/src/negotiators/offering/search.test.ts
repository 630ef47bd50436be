import { createSpace, rankDeals } from '@parley/bargaining';
import { createRandom } from '@parley/base';
import { expect, test } from 'vitest';
import { searchBest } from './search.ts';

const random = createRandom('search');
function problem(optionCounts: readonly number[]) {
  const space = createSpace(optionCounts);
  return {
    space,
    own: rankDeals(
      Float64Array.from({ length: space.size }, () => random.next()),
      0,
    ),
  };
}

test('among few deals it finds the very best; of equals the one of the lowest total', () => {
  const { space, own } = problem([4, 5]);
  expect(searchBest({ space, own }, { from: 0, to: 20 }, (deal) => -Math.abs(deal - 13))).toBe(13);
  expect(searchBest({ space, own }, { from: 5, to: 20 }, () => 1)).toBe(own.deals[5]);
});
test('where no deal will do there is none, and an empty stretch has none', () => {
  const seat = problem([4, 5]);
  expect(searchBest(seat, { from: 0, to: 20 }, () => Number.NEGATIVE_INFINITY)).toBe(-1);
  expect(searchBest(seat, { from: 7, to: 7 }, () => 1)).toBe(-1);
});
test('among very many it looks at a bounded number, and climbs to the best of a sum', () => {
  const { space, own } = problem([6, 6, 6, 6, 6, 6]);
  let asked = 0;
  const best = searchBest({ space, own }, { from: 0, to: space.size }, (deal) => {
    asked += 1;
    return [...deal.toString(6)].reduce((sum, digit) => sum + Number(digit), 0);
  });
  expect(best).toBe(space.size - 1);
  expect(asked).toBeLessThan(1000);
});
