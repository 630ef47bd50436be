import { given, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';

const consult = { verb: 'consult', seat: 'A', about: 'D' } as const;

test('consulting a delegation is remembered, and asks for its answer (R-49)', () => {
  const consulted = given(marginsOf('annex'))
    .when(consult)
    .then([
      { kind: 'marginsSpent', seat: 'A' },
      { kind: 'consulted', seat: 'A', about: 'D' },
      { kind: 'requestMade', request: { id: 'annex-1-consultation-A-D', kind: 'consultation' } },
    ]);
  expect(consulted.table.private['A']?.consulted).toEqual(['D']);
});
test('a voice without a seat is consulted and answers nothing', () => {
  given(marginsOf('annex'))
    .when({ ...consult, about: 'fishers' })
    .then([{ kind: 'consulted', about: 'fishers' }])
    .without('requestMade');
});
test('a caucus that consults or is consulted holds together, once for a pair', () => {
  const byCaucus = given(marginsOf('annex'))
    .when({ ...consult, seat: 'C' })
    .then([{ kind: 'supportMoved', seat: 'C', from: 50, to: 54 }]);
  byCaucus.when({ verb: 'consult', seat: 'D', about: 'C' }).without('supportMoved');
  given(marginsOf('annex'))
    .when({ ...consult, about: 'C' })
    .then([{ kind: 'supportMoved', seat: 'C', from: 50, to: 54 }]);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex'))
    .when(consult)
    .when({ ...consult, about: 'B' })
    .refused('act/margins-used');
});
test('only another delegation or a voice of the scenario can be consulted (R-32)', () => {
  given(marginsOf('annex'))
    .when({ ...consult, about: 'A' })
    .refused('act/unknown-addressee', { to: 'A', itself: true });
  given(marginsOf('annex'))
    .when({ ...consult, about: 'press' })
    .refused('act/unknown-addressee', { known: ['B', 'C', 'D', 'fishers'] });
});
test('a voice is consulted once by a seat (R-44)', () => {
  const next = given(marginsOf('annex')).when(consult).table;
  given({ ...next, public: { ...next.public, marginsUsed: [] } })
    .when(consult)
    .refused('act/already-consulted', { about: 'D' });
});
