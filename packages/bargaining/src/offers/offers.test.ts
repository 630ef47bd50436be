import { expect, test } from 'vitest';
import { alternateOffers } from './alternate-offers.ts';
import { heldShare, levelAt } from './concession.ts';
import { dealAt, rankDeals } from './ranked-deals.ts';

const seller = rankDeals(Float64Array.of(0, 0.25, 0.5, 0.75, 1), 0.25);
const buyer = rankDeals(Float64Array.of(1, 0.75, 0.5, 0.25, 0), 0.25);
const nobody = rankDeals(Float64Array.of(0, 0, 0, 0, 0), 1);

test('deals are ranked upwards from the reservation, ties by number', () => {
  expect([...rankDeals(Float64Array.of(0.5, 0.9, 0.5, 0.1), 0.2).deals]).toEqual([0, 2, 1]);
});

test('at half time a linear party holds half, Boulware nearly all, a conceder little', () => {
  expect(['linear', 'boulware', 'conceder'].map((each) => heldShare(each as 'linear', 0.5).toFixed(3))).toEqual(['0.500', '0.938', '0.159']);
});

test('nobody asks for less than the lowest that they take', () => {
  expect([levelAt(seller, 0), levelAt(seller, 1)]).toEqual([0.25, 1 - 1e-4]);
});

test('a party offers the lowest deal at its level, or one that is a hair below and nearer', () => {
  expect([dealAt(seller, 0.6), dealAt(seller, 0.5 + 1e-7), dealAt(seller, 0.5 + 1e-5), dealAt(nobody, 0)]).toEqual([3, 2, 3, -1]);
});

test('two linear parties meet in the middle', () => {
  expect(
    alternateOffers(
      [seller, buyer].map((ranked) => ({ ranked, concession: 'linear' })),
      20,
    ),
  ).toMatchObject({ agreement: 2 });
});

test('early in the talks a conceder already takes what Boulware asks for late', () => {
  const parties = [
    { ranked: seller, concession: 'boulware' },
    { ranked: rankDeals(Float64Array.of(1, 0.75, 0.5, 0.45, 0), 0.4), concession: 'conceder' },
  ] as const;
  expect(alternateOffers(parties, 100)).toMatchObject({ agreement: 3 });
});

test('with a party that takes no deal there is none', () => {
  const run = alternateOffers(
    [seller, nobody].map((ranked) => ({ ranked, concession: 'conceder' })),
    3,
  );
  expect(run).toMatchObject({ agreement: null, step: 3 });
});
