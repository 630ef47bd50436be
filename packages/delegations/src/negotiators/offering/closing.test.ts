import { fallingTotals, seatOfPart, turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { closing } from './closing.ts';

const plan = { totals: fallingTotals(101) };
const stubborn = closing(() => () => ({ level: 0.9, next: 10 }));
const levels = (seat: Parameters<typeof stubborn>[0], rounds: readonly number[]) => rounds.map((round) => stubborn(seat)(turnAt(round)).level);

test('the plan holds until the steps down from it are needed', () => {
  const seat = seatOfPart(plan, { offers: [[60]] });
  expect(levels(seat, [1, 50, 88, 89, 90, 95, 98])).toEqual([0.9, 0.9, 0.9, 0.9, 0.85, 0.6, 0.45].map((level) => expect.closeTo(level)));
});
test('the last offer that can be adopted is the fallback itself', () => {
  expect(stubborn(seatOfPart(plan, { offers: [[60, 80]] }))(turnAt(99))).toEqual({ level: 0.4, next: 60 });
});
test('in the turn in which no offer can be adopted any more the plan stands', () => {
  expect(stubborn(seatOfPart(plan, { offers: [[60]] }))(turnAt(100))).toEqual({ level: 0.9, next: 10 });
});
test('a plan that asks for less than the fallback stays as it is, until the last offer', () => {
  const modest = closing(() => () => ({ level: 0.2, next: 80 }));
  const seat = seatOfPart(plan, { offers: [[60]] });
  expect([98, 99].map((round) => modest(seat)(turnAt(round)).next)).toEqual([80, 60]);
});
test('where nothing was offered it is down at the reservation three offers before the end', () => {
  const seat = seatOfPart({ ...plan, reservation: 0.3 }, { offers: [[90]] });
  expect(levels(seat, [94, 96, 98, 99])).toEqual([0.37, 0.3, 0.3, 0.3].map((level) => expect.closeTo(level)));
});
test('among three, the last offers but one are fair deals', () => {
  const seat = seatOfPart({ ...plan, partyCount: 3 }, { offers: [[60], [], [60]] });
  expect(levels(seat, [94, 96]).map((level) => level > 0.3)).toEqual([true, false]);
});
