import { createSpace, rankDeals } from '@parley/bargaining';
import { BugError } from '@parley/base';
import { turnAt } from '@parley/testkit';
import { expect, test } from 'vitest';
import { offerFor, type Parts, seatParts } from './compose.ts';
import type { Outset, Statement } from './negotiator.ts';

const outset: Outset = {
  ...{ space: createSpace([3]), own: rankDeals(Float64Array.of(0.2, 0.9, 0.5), 0.4), reservation: 0.4 },
  ...{ place: 1, partyCount: 3, rounds: 10, seed: '' },
};
const greedy: Parts = { planning: () => () => ({ level: 1, next: 1 }), acceptance: () => () => true };

test('a part that would accept anything is not asked about what is under the reservation', () => {
  expect([0, 1, 2, -1].map((offer) => seatParts(outset, greedy).reply(turnAt(1, offer)))).toEqual([1, 'accept', 'accept', 1]);
});
test('a part that offers under the reservation is a mistake of ours', () => {
  const careless = seatParts(outset, { ...greedy, planning: () => () => ({ level: 0, next: 0 }) });
  expect(() => careless.reply(turnAt(1))).toThrow(BugError);
});
test('each of the others has a model of its own, which hears only what that party says', () => {
  const heard: Statement[][] = [];
  const model = () => {
    const own: Statement[] = [];
    heard.push(own);
    return { hear: (statement: Statement) => own.push(statement), worth: () => 0 };
  };
  const player = seatParts(outset, { ...greedy, model });
  for (const party of [0, 1, 2]) player.hear({ party, deal: party, kind: 'offer' });
  expect(heard).toEqual([0, 2].map((party) => [{ party, deal: party, kind: 'offer' }]));
});
test('an offering is told the level that the aspiration asks for', () => {
  const planning = offerFor(
    () => () => 0.7,
    () => (_, level) => (level === 0.7 ? 1 : 2),
  );
  expect(seatParts(outset, { ...greedy, planning }).reply(turnAt(1))).toBe(1);
});
