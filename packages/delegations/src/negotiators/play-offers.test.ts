import { alternateOffers, type Concession, createSpace, rankDeals } from '@parley/bargaining';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEGOTIATORS } from './index.ts';
import type { Negotiator, Reply, Statement } from './negotiator.ts';
import { playOffers } from './play-offers.ts';

const totals = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
const party = fc.record({
  totals,
  reservation: fc.double({ min: 0, max: 0.7, noNaN: true }),
  concession: fc.constantFrom<Concession>('boulware', 'linear', 'conceder'),
});

test('parties that concede with time play offer for offer what alternateOffers plays', () => {
  fc.assert(
    fc.property(fc.array(party, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (parties, rounds) => {
      const ranked = parties.map((each) => ({ ...each, own: rankDeals(Float64Array.from(each.totals), each.reservation) }));
      const expected = alternateOffers(
        ranked.map(({ own, concession }) => ({ ranked: own, concession })),
        rounds,
      );
      const bargainers = ranked.map(({ concession, ...each }) => ({ ...each, negotiator: NEGOTIATORS[concession] }));
      expect(playOffers({ space: createSpace([8]), rounds, seed: '' }, bargainers)).toEqual(expected);
    }),
  );
});

const own = rankDeals(Float64Array.of(0.2, 0.9, 0.5), 0);
function scripted(replies: readonly Reply[], heard: Statement[] = []): Negotiator {
  const left = [...replies];
  return { id: 'scripted', summary: '', source: '', sit: () => ({ hear: (statement) => heard.push(statement), reply: () => left.shift() ?? -1 }) };
}

test('there is an agreement when everybody in a row has accepted, an offer counting as its maker’s', () => {
  const seats = [scripted([0]), scripted([1]), scripted(['accept'])].map((negotiator) => ({ negotiator, own, reservation: 0 }));
  const last = { negotiator: scripted(['accept']), own, reservation: 0 };
  expect(playOffers({ space: createSpace([3]), rounds: 1, seed: '' }, [...seats.slice(1), last])).toEqual({ agreement: 1, step: 1, trace: [1] });
  expect(playOffers({ space: createSpace([3]), rounds: 1, seed: '' }, [...seats.slice(0, 1), ...seats.slice(1, 2)])).toMatchObject({
    agreement: null,
  });
});

test('everybody hears who offers and who accepts what, and nothing else', () => {
  const heard: Statement[] = [];
  const seats = [scripted([2, 0], heard), scripted([1, 'accept']), scripted(['accept', 'accept'])].map((negotiator) => ({
    negotiator,
    own,
    reservation: 0,
  }));
  expect(playOffers({ space: createSpace([3]), rounds: 2, seed: '' }, seats)).toEqual({ agreement: 0, step: 2, trace: [2, 1, 0] });
  expect(heard).toEqual([
    { party: 0, deal: 2, kind: 'offer' },
    { party: 1, deal: 1, kind: 'offer' },
    { party: 2, deal: 1, kind: 'acceptance' },
    { party: 0, deal: 0, kind: 'offer' },
    { party: 1, deal: 0, kind: 'acceptance' },
    { party: 2, deal: 0, kind: 'acceptance' },
  ]);
});

test('who has nothing to offer clears the table', () => {
  const seats = [scripted([2, 1]), scripted([-1, 'accept'])].map((negotiator) => ({ negotiator, own, reservation: 0 }));
  expect(playOffers({ space: createSpace([3]), rounds: 2, seed: '' }, seats)).toEqual({ agreement: 1, step: 2, trace: [2, 1] });
});

test('nobody can accept an empty table', () => {
  const seats = [scripted([-1]), scripted(['accept'])].map((negotiator) => ({ negotiator, own, reservation: 0 }));
  expect(() => playOffers({ space: createSpace([3]), rounds: 2, seed: '' }, seats)).toThrow('an empty table is accepted');
});
