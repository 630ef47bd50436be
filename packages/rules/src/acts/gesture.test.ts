import { given, marginsOf, tinySetup } from '@parley/testkit';
import { test } from 'vitest';
import { apply } from '../apply.ts';
import type { Setup } from '../setup.ts';

const gesture = { verb: 'gesture', seat: 'A' } as const;
function withTrust(trust: Readonly<Record<string, number>>): Setup {
  const setup = tinySetup();
  return { ...setup, face: { ...setup.face, start: { ...setup.face.start, trust: { ...setup.face.start.trust, ...trust } } } };
}

test('a gesture calms, costs a little at home, and builds trust with those who distrust the seat', () => {
  given(marginsOf('annex'))
    .when(gesture)
    .then([
      { kind: 'marginsSpent', seat: 'A' },
      { kind: 'meansUsed', seat: 'A', verb: 'gesture', venue: 'annex', words: 'Opens the lock for a day.' },
      { kind: 'tensionMoved', from: 60, to: 56, reason: { code: 'gesture.tension', seat: 'A' } },
      { kind: 'supportMoved', seat: 'A', from: 60, to: 57 },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 35 },
      { kind: 'trustMoved', pair: 'A-D', from: 40, to: 45 },
    ]);
});
test('where nobody distrusts the seat, trust grows with whoever trusts it least', () => {
  const trusted = marginsOf('annex', withTrust({ 'A-B': 55, 'A-D': 50 }));
  given(trusted)
    .when(gesture)
    .then([{ kind: 'trustMoved', pair: 'A-D', from: 50, to: 55 }]);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex')).when(gesture).when(gesture).refused('act/margins-used');
});
test('once at each venue (R-36)', () => {
  const used = apply(marginsOf('annex'), [{ kind: 'meansUsed', seat: 'A', verb: 'gesture', venue: 'annex', words: '' }]);
  given(used).when(gesture).refused('act/once-per-venue', { verb: 'gesture', venue: 'annex' });
  given(apply(used, [{ kind: 'venueOpened', venue: 'hall', index: 1 }]))
    .when(gesture)
    .then([{ kind: 'meansUsed', venue: 'hall' }]);
});
test('a gesture needs means of one’s own (R-37)', () => {
  given(marginsOf('annex'))
    .when({ ...gesture, seat: 'B' })
    .refused('act/no-means', { verb: 'gesture' });
});
