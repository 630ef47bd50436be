import { seatView } from '@parley/rules';
import { playGame, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { situationOf } from '../../situation.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import { offersIn } from '../offering/offers.ts';
import { judge } from './judge.ts';

/** Every text that stands on a table in one week, judged by every strategy in every seat there. */
function judgements() {
  const found: {
    readonly fallback: number;
    readonly judged: ReturnType<typeof judge>;
    readonly lines: boolean;
    readonly late: boolean;
    readonly time: number;
  }[] = [];
  playGame(shippedSetup('january-2022'), 'judge', {
    profile: 'skilled',
    variants: { RU: 'wary' },
    onTurn: ({ after }) => {
      const venue = after.table.setup.face.venues[after.table.public.venueIndex];
      const room = after.table.rooms[venue?.id ?? ''];
      const text = room?.texts.findLast((known) => known.status === 'tabled');
      if (!text || after.actCount % 3 !== 0) return;
      for (const seat of venue?.seats ?? []) {
        for (const strategy of Object.values(STRATEGIES)) {
          const situation = situationOf({
            view: seatView(after.table, seat),
            legal: { of: () => [], all: () => [] },
            strategy,
            level: 'envoy',
            seed: 's',
            weigh: offersIn,
          });
          const judged = judge(situation, text);
          found.push({
            fallback: situation.ground.fallback,
            judged,
            lines: strategy.temperament.defend >= 1,
            late: strategy.late !== null,
            time: situation.time,
          });
        }
      }
    },
  });
  return found;
}
const all = judgements();
const joined = all.filter(({ judged }) => judged.verdict === 'join');

test('some texts are joined, and some are not', () => {
  expect(joined.length).toBeGreaterThan(0);
  expect(joined.length).toBeLessThan(all.length);
});

test('no strategy joins what would leave it under its fallback', () => {
  for (const { judged, fallback } of joined) expect(judged.totals.withText).toBeGreaterThanOrEqual(fallback);
});

test('no strategy joins what crosses an own limit or linkage', () => {
  for (const { judged } of joined) expect(judged.bar).toBeNull();
});

test('who never leaves a declared line joins no text that would', () => {
  for (const { judged } of joined.filter(({ lines }) => lines)) expect(Number.isFinite(judged.value)).toBe(true);
});

test('only who closes takes the best of the last round under what it asks for, and only over its floor', () => {
  const taken = joined.filter(({ judged }) => judged.why === 'bestToCome');
  expect(taken.length).toBeGreaterThan(0);
  for (const { judged, late, time } of taken) {
    expect([late, time]).toEqual([true, 1]);
    expect(judged.value).toBeGreaterThan(judged.floor);
    expect(judged.value).toBeLessThan(judged.asks);
  }
});
