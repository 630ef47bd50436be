import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { walkDown } from './walk.ts';

const plan = { totals: fallingTotals(101) };

test('a step that was planned and not made is planned again', () => {
  const mine: number[] = [];
  const walks = walkDown(() => 1)(seatOfPart(plan, { offers: [[100, 99], mine] }));
  const planned = [walks(turnAt(1)).next, walks(turnAt(2)).next];
  mine.push(0);
  planned.push(walks(turnAt(3)).next);
  mine.push(50);
  planned.push(walks(turnAt(4)).next);
  expect(planned).toEqual([0, 0, 1, 1]);
});
test('the level never rises, and strides are kept within the deals', () => {
  const [mine, theirs]: [number[], number[]] = [[], []];
  const seat = { ...seatOfPart(plan, { offers: [theirs, mine] }) };
  const walks = walkDown(() => 40)({ ...seat, memory: { ...seat.memory, backed: [new Set([1, 2, 3, 4, 5]), new Set<number>()] } });
  const levels = [1, 2, 3, 4, 5].map((round) => {
    const { level, next } = walks(turnAt(round));
    mine.push(next);
    return level;
  });
  expect(levels).toEqual([1, 0.6, 0.2, 0, 0].map((level) => expect.closeTo(level)));
});
