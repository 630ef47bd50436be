import { given, marginsOf, seedWith, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import { viewFor } from '../view.ts';

const paper = { id: 'annex-1-paper-x', sender: 'A', readers: ['B', 'C'], items: { port: 'partly' }, conditions: [], leaked: false } as const;
const leak = { verb: 'leak', seat: 'B', paper: paper.id } as const;
const luckOf = (seed: string, seat: string) => draw(marginsOf('annex', tinySetup(), seed), { seat, act: 'leak', object: paper.id });
/** A paper of A in the hands of B and C, under a seed that traces the leaks of this seat or does not. */
function held(isTraced: boolean, seat = 'B') {
  const seed = seedWith((each) => luckOf(each, seat) < 0.5 === isTraced);
  return apply(marginsOf('annex', tinySetup(), seed), [{ kind: 'nonPaperSent', paper }]);
}

test('a leaked paper is public and hurts its sender at home (R-38)', () => {
  const leaked = given(held(false))
    .when(leak)
    .then([
      { kind: 'marginsSpent', seat: 'B' },
      { kind: 'paperLeaked', paper: paper.id, items: paper.items, sender: null },
      { kind: 'tensionMoved', from: 60, to: 62, reason: { code: 'leak.tension' } },
      { kind: 'supportMoved', seat: 'A', from: 60, to: 55 },
    ]);
  expect(leaked.table.public.leakedPapers).toEqual([{ id: paper.id, items: paper.items, sender: null }]);
});
test('a traced leak names the sender and costs the leaker its trust', () => {
  given(held(true))
    .when(leak)
    .then([
      { kind: 'paperLeaked', sender: 'A' },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 18, reason: { code: 'leak.traced.trust', seat: 'B' } },
    ]);
});
test('an untraced leak costs no trust, and no reason names the leaker', () => {
  const { events } = given(held(false)).when(leak).without('trustMoved');
  const reasons = events.flatMap((event) => ('reason' in event ? [event.reason.seat] : []));
  expect(reasons).toEqual([undefined, undefined]);
});
test('a sender who leaks its own paper hurts the readers', () => {
  const leaked = given(held(true, 'A'))
    .when({ ...leak, seat: 'A' })
    .without('trustMoved');
  leaked.then([
    { kind: 'supportMoved', seat: 'B', from: 50, to: 45 },
    { kind: 'supportMoved', seat: 'C', from: 50, to: 45 },
  ]);
});
test('the world sees the paper, not who read it', () => {
  const seen = JSON.stringify(viewFor(given(held(false)).when(leak).table, 'spectator').public.leakedPapers);
  expect(seen).not.toContain('readers');
});

test('one margins act a round (R-7)', () => {
  given(held(false)).when(leak).when(leak).refused('act/margins-used');
});
test('only a paper in one’s hands can be leaked, and only once (R-38)', () => {
  given(held(false))
    .when({ ...leak, seat: 'D' })
    .refused('act/not-your-paper', { paper: paper.id, leaked: false });
  given(given(held(false)).when(leak).table)
    .when({ ...leak, seat: 'C' })
    .refused('act/not-your-paper', { leaked: true });
});
