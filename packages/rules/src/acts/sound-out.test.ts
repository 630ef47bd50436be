import { given, marginsOf } from '@parley/testkit';
import { test } from 'vitest';

const sound = { verb: 'soundOut', seat: 'D', to: 'A', issue: 'port', option: 'partly' } as const;

test('any delegation, seated or not, may sound out any other (R-4)', () => {
  given(marginsOf('annex'))
    .when(sound)
    .then([
      { kind: 'marginsSpent', seat: 'D' },
      { kind: 'requestMade', request: { id: 'annex-1-sounding-D-A', kind: 'sounding', issue: 'port', option: 'partly', paper: null } },
    ]);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex'))
    .when(sound)
    .when({ ...sound, to: 'B' })
    .refused('act/margins-used');
});
test('the option must exist (R-15)', () => {
  given(marginsOf('annex'))
    .when({ ...sound, issue: 'moon' })
    .refused('act/unknown-issue');
  given(marginsOf('annex'))
    .when({ ...sound, option: 'wide' })
    .refused('act/unknown-option', { issue: 'port', known: ['closed', 'partly', 'open'] });
});
test('nobody sounds itself out (R-32)', () => {
  given(marginsOf('annex'))
    .when({ ...sound, to: 'D' })
    .refused('act/unknown-addressee', { to: 'D' });
});
