import { given, marginsOf } from '@parley/testkit';
import { test } from 'vitest';
import { apply } from '../apply.ts';

const pressure = { verb: 'pressure', seat: 'B' } as const;

test('pressure raises tension, is believed, and costs trust with those who distrust the seat', () => {
  given(marginsOf('annex'))
    .when(pressure)
    .then([
      { kind: 'meansUsed', seat: 'B', verb: 'pressure', venue: 'annex', words: 'Doubles the patrols.' },
      { kind: 'tensionMoved', from: 60, to: 66, reason: { code: 'pressure.tension', seat: 'B' } },
      { kind: 'credibilityMoved', seat: 'B', from: 60, to: 63 },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 25 },
    ]);
});
test('a gesture at the same venue does not use it up', () => {
  const gestured = apply(marginsOf('annex'), [{ kind: 'meansUsed', seat: 'A', verb: 'gesture', venue: 'annex', words: '' }]);
  given(gestured)
    .when({ ...pressure, seat: 'A' })
    .then([{ kind: 'meansUsed', verb: 'pressure' }]);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex')).when(pressure).when(pressure).refused('act/margins-used');
});
test('once at each venue (R-36)', () => {
  const used = apply(marginsOf('annex'), [{ kind: 'meansUsed', seat: 'B', verb: 'pressure', venue: 'annex', words: '' }]);
  given(used).when(pressure).refused('act/once-per-venue', { verb: 'pressure' });
});
test('pressure needs means of one’s own (R-37)', () => {
  given(marginsOf('annex'))
    .when({ ...pressure, seat: 'D' })
    .refused('act/no-means');
});
