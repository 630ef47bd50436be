import { floorOf, given } from '@parley/testkit';
import { test } from 'vitest';
import { apply } from '../apply.ts';

const firm = { verb: 'state', seat: 'A', tone: 'firm' } as const;
const constructive = { verb: 'state', seat: 'A', tone: 'constructive' } as const;
const nextRound = [{ kind: 'roundOpened', round: 2, order: ['A', 'B'] }] as const;

test('a firm statement raises tension, wins support, and costs trust with those who distrust the speaker', () => {
  given(floorOf('annex'))
    .when(firm)
    .then([
      { kind: 'floorTaken', seat: 'A' },
      { kind: 'stated', seat: 'A', venue: 'annex', tone: 'firm', words: '' },
      { kind: 'tensionMoved', from: 60, to: 62, reason: { code: 'state.firm.tension', seat: 'A' } },
      { kind: 'supportMoved', seat: 'A', from: 60, to: 62 },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 29 },
      { kind: 'trustMoved', pair: 'A-D', from: 40, to: 39 },
    ]);
});

test('the second firm statement wins half as much support, and moves tension no more at that venue', () => {
  const again = apply(given(floorOf('annex')).when(firm).table, nextRound);
  given(again)
    .when(firm)
    .without('tensionMoved')
    .then([{ kind: 'supportMoved', from: 62, to: 63, reason: { code: 'state.firm.support.second' } }]);
});

test('the third firm statement wins no support', () => {
  const second = given(apply(given(floorOf('annex')).when(firm).table, nextRound)).when(firm).table;
  given(apply(second, nextRound)).when(firm).without('supportMoved');
});

test('a constructive statement calms once per venue and costs support each time', () => {
  const once = given(floorOf('annex'))
    .when(constructive)
    .then([{ kind: 'tensionMoved', to: 59 }]);
  once.without('trustMoved').then([{ kind: 'supportMoved', from: 60, to: 59 }]);
  given(apply(once.table, nextRound))
    .when(constructive)
    .without('tensionMoved')
    .then([{ kind: 'supportMoved', from: 59, to: 58 }]);
});

test('words are cleaned at the door', () => {
  given(floorOf('annex'))
    .when({ ...firm, words: ' Not\u001b[31m at any\n price ' })
    .then([{ kind: 'stated', words: 'Not at any price' }]);
});

test('a statement of another tone is malformed (R-1)', () => {
  given(floorOf('annex'))
    .when({ ...firm, tone: 'rude' } as never)
    .refused('act/malformed', { field: 'tone' });
});
test('without a seat nobody speaks here (R-4)', () => {
  given(floorOf('annex'))
    .when({ ...firm, seat: 'C' })
    .refused('act/not-seated');
});
test('only the holder of the floor speaks (R-6)', () => {
  given(floorOf('annex'))
    .when({ ...firm, seat: 'B' })
    .refused('act/not-your-floor', { holder: 'A' });
});
test('who has had the floor has had it (R-9)', () => {
  given(floorOf('annex')).when(firm).when(constructive).refused('act/already-spoke');
});
