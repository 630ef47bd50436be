import { createSpace, rankDeals } from '@parley/bargaining';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEGOTIATORS } from './index.ts';
import type { Negotiator, Reply, Turn } from './negotiator.ts';
import { type Bargainer, playOffers, type Talks } from './play-offers.ts';

const ALL: readonly Negotiator[] = Object.values(NEGOTIATORS);

/** Two to five parties with totals of any kind, some of whom would take nothing; the first is the one that is tested. */
const problems = fc
  .record({
    optionCounts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    partyCount: fc.integer({ min: 2, max: 5 }),
    rounds: fc.integer({ min: 1, max: 25 }),
    seed: fc.string({ maxLength: 3 }),
    turned: fc.nat(4),
  })
  .chain((shape) => {
    const size = shape.optionCounts.reduce((product, count) => product * count, 1);
    const total = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, 1));
    const party = fc.record({
      totals: fc.array(total, { minLength: size, maxLength: size }),
      reservation: fc.oneof(fc.double({ min: -1, max: 0.8, noNaN: true }), fc.constantFrom(-2, 0, 2)),
      negotiator: fc.constantFrom(...ALL),
    });
    return fc.record({ shape: fc.constant(shape), parties: fc.array(party, { minLength: shape.partyCount, maxLength: shape.partyCount }) });
  });
type Problem = typeof problems extends fc.Arbitrary<infer Value> ? Value : never;

interface Move {
  readonly turn: Turn;
  readonly reply: Reply;
}

/** Plays with the tested negotiator somewhere at the table, and writes down its moves. */
function play({ shape, parties }: Problem, tested: Negotiator) {
  const moves: Move[] = [];
  const watched: Negotiator = {
    ...tested,
    sit: (outset) => {
      const player = tested.sit(outset);
      return {
        hear: player.hear,
        reply(turn) {
          const reply = player.reply(turn);
          moves.push({ turn, reply });
          return reply;
        },
      };
    },
  };
  const place = shape.turned % shape.partyCount;
  const bargainers = parties.map(
    ({ totals, reservation, negotiator }, party): Bargainer => ({
      negotiator: party === place ? watched : negotiator,
      own: rankDeals(Float64Array.from(totals), reservation),
      reservation,
    }),
  );
  const talks: Talks = { space: createSpace(shape.optionCounts), rounds: shape.rounds, seed: shape.seed };
  return { moves, run: playOffers(talks, bargainers), own: parties[place] };
}

describe.each(ALL)('$id', (tested) => {
  test('offers and accepts nothing under its reservation, and what it offers is a deal', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { moves, own } = play(problem, tested);
        for (const { turn, reply } of moves) {
          if (reply === -1) continue;
          const deal = reply === 'accept' ? turn.offer : reply;
          expect(own?.totals[deal]).toBeGreaterThanOrEqual(own?.reservation ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
  test('does the same again from the same seed, and is through by the deadline', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { moves, run } = play(problem, tested);
        expect(play(problem, tested)).toMatchObject({ moves, run });
        expect(run.step).toBeLessThanOrEqual(problem.shape.rounds);
        expect(moves.length).toBeLessThanOrEqual(problem.shape.rounds);
      }),
      { numRuns: 30 },
    );
  });
  test('opens with its best deal or one as good as a quarter below', () => {
    const totals = Array.from({ length: 101 }, (_, deal) => deal / 100);
    const outset = { space: createSpace([101]), own: rankDeals(Float64Array.from(totals), 0), reservation: 0, partyCount: 2, rounds: 100, seed: '' };
    const opening = tested.sit({ ...outset, place: 0 }).reply({ round: 1, time: 1 / 101, offer: -1, backers: 0 });
    expect(totals[opening as number]).toBeGreaterThanOrEqual(tested.id === 'conceder' ? 0.65 : 0.75);
  });
});

test('the registry knows every negotiator by its own id, with a summary and a source', () => {
  expect(Object.entries(NEGOTIATORS).map(([id, each]) => [id, each.id])).toEqual(ALL.map(({ id }) => [id, id]));
  for (const { summary, source } of ALL) expect([summary, source].every((words) => /^[^\n]+\.$/.test(words))).toBe(true);
});
