import { floorOf, given, intervalAfterAnnex, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import type { Event } from '../events/index.ts';

const hello = { verb: 'message', seat: 'A', to: ['D'], words: 'Hello.' } as const;

test('a message reaches whom it is sent to, costs nothing and moves no number', () => {
  const sent = given(marginsOf('annex'))
    .when(hello)
    .then([{ kind: 'messageSent', from: 'A', to: ['D'], words: 'Hello.' }]);
  expect(sent.events.map((event) => event.kind)).toEqual(['verbUsed', 'messageSent']);
});
test('a message to the floor reaches every other delegation seated here', () => {
  given(floorOf('hall'))
    .when({ ...hello, to: 'floor' })
    .then([{ kind: 'messageSent', to: ['B', 'C'] }]);
});
test('between two venues messages are free too', () => {
  given(intervalAfterAnnex())
    .when(hello)
    .then([{ kind: 'messageSent' }]);
});
test('words are cleaned and cut at 500 characters', () => {
  given(marginsOf('annex'))
    .when({ ...hello, words: `\u001b[2J${'a'.repeat(600)}` })
    .then([{ kind: 'messageSent', words: 'a'.repeat(500) }]);
});

test('without a seat nobody speaks to the floor; writing to the delegations is offered instead (R-4)', () => {
  const refused = given(floorOf('annex'))
    .when({ ...hello, seat: 'D', to: 'floor' })
    .refused('act/not-seated');
  expect(refused.instead).toEqual([{ ...hello, seat: 'D', to: ['A', 'B', 'C'] }]);
});
test('messages go to other delegations (R-32)', () => {
  given(marginsOf('annex'))
    .when({ ...hello, to: ['A'] })
    .refused('act/unknown-addressee', { to: 'A', itself: true });
  given(marginsOf('annex'))
    .when({ ...hello, to: ['B', 'Z'] })
    .refused('act/unknown-addressee', { to: 'Z' });
});
test('at most ten messages a round (R-39)', () => {
  const ten = Array.from({ length: 10 }, (): Event => ({ kind: 'messageSent', from: 'A', to: ['B'], words: 'x' }));
  const full = apply(marginsOf('annex'), ten);
  given(full).when(hello).refused('act/too-many-messages', { max: 10 });
  given(apply(full, [{ kind: 'roundOpened', round: 2, order: ['A', 'B'] }]))
    .when(hello)
    .then([{ kind: 'messageSent' }]);
});
test('what is empty once cleaned is no message (R-40)', () => {
  given(marginsOf('annex'))
    .when({ ...hello, words: ' \u200b\n ' })
    .refused('act/empty-message');
});
