import { createSpace, listDeals } from '@parley/bargaining';
import { expect, test } from 'vitest';
import { estimateBy } from './opponent-model.ts';

test.each([[[3]], [[2, 3]], [[2, 3, 4]], [[2, 1, 3, 2, 2]]])('the sum of points of every deal of %j', (optionCounts) => {
  const space = createSpace(optionCounts);
  const points = optionCounts.map((count, issue) => Float64Array.from({ length: count }, (_, option) => (issue + 1) * 10 ** option));
  const expected = listDeals(space, [points.map((row) => [...row])]).totals;
  const estimate = estimateBy(space, points);
  expect(Array.from({ length: space.size }, (_, deal) => estimate.worth(deal))).toEqual([...expected]);
});
test('points that change count once what was worked out is forgotten', () => {
  const points = [Float64Array.of(1, 2)];
  const estimate = estimateBy(createSpace([2]), points);
  const before = estimate.worth(1);
  points[0]?.set([5, 6]);
  estimate.forget();
  expect([before, estimate.worth(1)]).toEqual([2, 6]);
});
