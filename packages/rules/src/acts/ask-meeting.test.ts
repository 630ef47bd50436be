import { given, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';

const ask = { verb: 'askMeeting', seat: 'A', to: 'B' } as const;

test('asking for a side meeting takes the margins act and waits for the other (R-7)', () => {
  given(marginsOf('annex'))
    .when(ask)
    .then([
      { kind: 'marginsSpent', seat: 'A' },
      { kind: 'requestMade', request: { id: 'annex-1-meeting-A-B', kind: 'meeting', from: 'A', to: 'B' } },
    ]);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex')).when(ask).when(ask).refused('act/margins-used');
});
test('who has used its margins cannot meet any more; where it asked first, accepting is offered (R-7)', () => {
  given(marginsOf('annex')).when({ verb: 'prepare', seat: 'B' }).when(ask).refused('act/margins-used', { busy: 'B' });
  const crossed = given(marginsOf('annex')).when(ask).when({ verb: 'askMeeting', seat: 'B', to: 'A' }).refused('act/margins-used', { busy: 'A' });
  expect(crossed.instead).toEqual([{ verb: 'reply', seat: 'B', request: 'annex-1-meeting-A-B', answer: 'accept' }]);
});
test('nobody meets itself, or a stranger (R-32)', () => {
  given(marginsOf('annex'))
    .when({ ...ask, to: 'A' })
    .refused('act/unknown-addressee', { to: 'A', itself: true });
  given(marginsOf('annex'))
    .when({ ...ask, to: 'Z' })
    .refused('act/unknown-addressee', { to: 'Z', known: ['B', 'C', 'D'] });
});
test('both must be in the city (R-33)', () => {
  given(marginsOf('annex'))
    .when({ ...ask, to: 'C' })
    .refused('act/not-in-the-city', { to: 'C', seats: ['A', 'B'] });
  given(marginsOf('annex'))
    .when({ ...ask, seat: 'D' })
    .refused('act/not-in-the-city', { to: 'D' });
});
