import { given, marginsOf, seedWith, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import { endRound } from '../consequences/end-of-round.ts';
import type { Event } from '../events/index.ts';
import type { Table } from '../table.ts';
import { eventFor, viewFor } from '../view.ts';

const paper = { id: 'annex-1-paper-x', sender: 'A', readers: ['B', 'C'], items: { port: 'partly' }, conditions: [], leaked: false } as const;
const leak = { verb: 'leak', seat: 'B', paper: paper.id } as const;
const luckOf = (seed: string, seat: string) => draw(marginsOf('annex', tinySetup(), seed), { seat, act: 'leak', object: paper.id });
/** A paper of A in the hands of B and C, under a seed that traces the leaks of this seat or does not. */
function held(isTraced: boolean, seat = 'B'): Table {
  const seed = seedWith((each) => luckOf(each, seat) < 0.5 === isTraced && luckOf(each, 'B') > 0.05 && luckOf(each, 'C') > 0.05);
  return apply(marginsOf('annex', tinySetup(), seed), [{ kind: 'nonPaperSent', paper }]);
}
/** What comes when the round ends in which this seat has leaked the paper. */
function outOf(isTraced: boolean, seat = 'B'): readonly Event[] {
  return endRound(given(held(isTraced, seat)).when({ ...leak, seat }).table);
}

test('only the leaker sees the leak before the round ends: the hour would name its hand', () => {
  const before = held(false);
  const { events } = given(before)
    .when(leak)
    .without('paperLeaked')
    .then([{ kind: 'paperPassedOn', seat: 'B' }]);
  const seen = (watcher: string) => events.map((event) => eventFor(before, event, watcher)?.kind).filter(Boolean);
  expect([seen('A'), seen('spectator'), seen('B')]).toEqual([['marginsSpent'], ['marginsSpent'], ['marginsSpent', 'paperPassedOn']]);
});
test('R-38: when the round ends the paper is public and hurts its sender at home', () => {
  expect(outOf(false)).toMatchObject([
    { kind: 'paperLeaked', paper: paper.id, items: paper.items, sender: null },
    { kind: 'tensionMoved', from: 60, to: 62, reason: { code: 'leak.tension' } },
    { kind: 'supportMoved', seat: 'A', from: 60, to: 55 },
    { kind: 'supportBandMoved', seat: 'A' },
  ]);
});
test('a traced leak names the sender and costs the leaker its trust', () => {
  const [out, ...moved] = outOf(true);
  expect(out).toMatchObject({ kind: 'paperLeaked', sender: 'A' });
  expect(moved.at(-1)).toMatchObject({ kind: 'trustMoved', pair: 'A-B', from: 30, to: 18, reason: { code: 'leak.traced.trust', seat: 'B' } });
});
test('an untraced leak costs no trust, and no reason names the leaker', () => {
  const reasons = outOf(false).flatMap((event) => ('reason' in event ? [event.reason.seat] : []));
  expect(reasons).toEqual([undefined, undefined]);
});
test('a sender who leaks its own paper hurts the readers', () => {
  const hurt = outOf(true, 'A').filter((event) => event.kind === 'supportMoved');
  expect(hurt).toMatchObject([
    { seat: 'B', from: 50, to: 45 },
    { seat: 'C', from: 50, to: 45 },
  ]);
});
test('the world sees the paper, not who read it, and only once', () => {
  const table = given(held(false)).when(leak).table;
  const out = apply(table, endRound(table));
  expect(viewFor(out, 'spectator').public.leakedPapers).toEqual([{ id: paper.id, items: paper.items, sender: null }]);
  expect(endRound(out)).toEqual([]);
});

test('one margins act a round (R-7)', () => {
  given(held(false)).when(leak).when(leak).refused('act/margins-used');
});
test('only a paper in one’s hands can be leaked, and only once (R-38)', () => {
  given(held(false))
    .when({ ...leak, seat: 'D' })
    .refused('act/not-your-paper', { paper: paper.id, leaked: false });
  const table = given(held(false)).when(leak).table;
  given(apply(table, endRound(table)))
    .when({ ...leak, seat: 'C' })
    .refused('act/not-your-paper', { leaked: true });
});
