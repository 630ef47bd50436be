import { expect, test } from 'vitest';
import { assessDeal } from './assess-deal.ts';

test('a deal is told by its Nash share, who gains least, and who blocks', () => {
  expect(assessDeal([30, 14], { reservations: [20, 10], nashValue: 50 })).toEqual({ nashShare: 0.8, worstOff: 1, blockers: [] });
  expect(assessDeal([30, 9, 8], { reservations: [20, 10, 10], nashValue: 50 })).toEqual({ nashShare: 0, worstOff: 2, blockers: [1, 2] });
});

test('where nobody could gain anything, no share is claimed', () => {
  expect(assessDeal([1], { reservations: [1], nashValue: 0 }).nashShare).toBe(0);
});
