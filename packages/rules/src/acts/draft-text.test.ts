import { given, marginsOf } from '@parley/testkit';
import { test } from 'vitest';

const DRAFT = { verb: 'draftText', seat: 'C', items: { tolls: 'halve' }, conditions: [] } as const;

test('the chair tables its own text from the margins', () => {
  given(marginsOf('hall'))
    .when(DRAFT)
    .then([{ kind: 'marginsSpent', seat: 'C' }, { kind: 'textTabled' }]);
});
test('R-14: drafting is the chair’s', () => {
  given(marginsOf('hall'))
    .when({ ...DRAFT, seat: 'A' })
    .refused('act/not-the-chair', { chair: 'C' });
});
test('R-7: the margins come once a round', () => {
  given(marginsOf('hall'))
    .when(DRAFT)
    .when({ ...DRAFT, items: { tolls: 'drop' } })
    .refused('act/margins-used');
});
