import { given, marginsOf, seedWith, tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import type { Table } from '../table.ts';

const ask = { verb: 'askMeeting', seat: 'A', to: 'B' } as const;
const accept = { verb: 'reply', seat: 'B', request: 'annex-1-meeting-A-B', answer: 'accept' } as const;
const luckOf = (seed: string) => draw(marginsOf('annex', tinySetup(), seed), { seat: 'A', act: 'meeting', object: 'B' });
const asked = (seed = seedWith((each) => luckOf(each) >= 0.25)): Table => given(marginsOf('annex', tinySetup(), seed)).when(ask).table;
const sounded = given(marginsOf('annex')).when({ verb: 'soundOut', seat: 'A', to: 'B', issue: 'tolls', option: 'halve' }).table;
const soundingReply = { verb: 'reply', seat: 'B', request: 'annex-1-sounding-A-B', answer: 'hard' } as const;

describe('a side meeting accepted', () => {
  test('is both delegations’ margins act, and builds trust (R-7)', () => {
    const held = given(asked())
      .when(accept)
      .then([
        { kind: 'replied', answer: 'accept' },
        { kind: 'marginsSpent', seat: 'B' },
        { kind: 'meetingHeld', from: 'A', to: 'B' },
        { kind: 'trustMoved', pair: 'A-B', from: 30, to: 34 },
      ]);
    expect(held.table.public.marginsUsed).toEqual(['A', 'B']);
    expect(held.table.private['B']?.requests).toEqual([]);
  });

  test('teaches each side the other’s first priority', () => {
    given(asked())
      .when(accept)
      .then([{ kind: 'insightGained', seat: 'A', insight: { kind: 'priority', about: 'B', issue: 'tolls', rank: 1 } }]);
  });

  test('teaches the next priority once the first is known', () => {
    const known = { kind: 'priority', about: 'B', issue: 'tolls', rank: 1 } as const;
    const before = apply(asked(), [{ kind: 'insightGained', seat: 'A', insight: known, draw: 0 }]);
    given(before)
      .when(accept)
      .then([{ kind: 'insightGained', seat: 'A', insight: { about: 'B', issue: 'port', rank: 2 } }]);
  });

  test('teaches a neighbouring priority by a bad draw', () => {
    const unlucky = asked(seedWith((seed) => luckOf(seed) < 0.25));
    given(unlucky)
      .when(accept)
      .then([{ kind: 'insightGained', seat: 'A', insight: { about: 'B', issue: 'port', rank: 1 } }]);
  });
});

test('a side meeting declined costs the replier nothing', () => {
  const declined = given(asked())
    .when({ ...accept, answer: 'decline' })
    .without('meetingHeld')
    .without('marginsSpent');
  expect(declined.table.private['A']?.asked).toEqual([]);
});

test('what was asked on substance is answered no, hard or possible, and the asker hears it', () => {
  const heard = given(sounded).when(soundingReply).table.private['A']?.heard;
  expect(heard).toEqual([{ from: 'B', kind: 'sounding', issue: 'tolls', option: 'halve', paper: null, answer: 'hard' }]);
});

test('criticism may name the issue that hurts', () => {
  const request = { id: 'hall-1-criticism-C-A', kind: 'criticism', from: 'C', to: 'A', issue: null, option: null, paper: 'hall-1' } as const;
  const called = apply(marginsOf('hall'), [{ kind: 'requestMade', request }]);
  const criticise = { verb: 'reply', seat: 'A', request: request.id, answer: 'no', issue: 'port' } as const;
  expect(given(called).when(criticise).table.private['C']?.heard).toMatchObject([{ from: 'A', kind: 'criticism', issue: 'port', answer: 'no' }]);
  given(called)
    .when({ ...criticise, issue: 'moon' })
    .refused('act/unknown-issue');
});

test('who has used its margins can only decline a meeting (R-7)', () => {
  const busy = given(asked()).when({ verb: 'prepare', seat: 'B' });
  expect(busy.when(accept).refused('act/margins-used', { busy: 'B' }).instead).toEqual([{ ...accept, answer: 'decline' }]);
});
test('only what was asked can be answered, and once (R-31)', () => {
  given(sounded)
    .when({ ...soundingReply, seat: 'A' })
    .refused('act/unknown-request');
  given(sounded).when(soundingReply).when(soundingReply).refused('act/unknown-request', { open: [] });
});
test('each kind of request has its own answers (R-31)', () => {
  given(asked())
    .when({ ...accept, answer: 'possible' })
    .refused('act/wrong-answer', { answers: ['accept', 'decline'] });
  given(sounded)
    .when({ ...soundingReply, answer: 'accept' })
    .refused('act/wrong-answer', { answers: ['no', 'hard', 'possible'] });
  given(sounded)
    .when({ ...soundingReply, issue: 'port' })
    .refused('act/wrong-answer', { issue: 'port' });
});
