import { given, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';

const prepare = { verb: 'prepare', seat: 'A' } as const;

test('opinion at home is prepared once, until it is used (R-43)', () => {
  const prepared = given(marginsOf('annex'))
    .when(prepare)
    .then([{ kind: 'marginsSpent' }, { kind: 'opinionPrepared', seat: 'A' }]);
  expect(prepared.table.private['A']?.prepared).toBe(true);
});
test('one margins act a round (R-7)', () => {
  given(marginsOf('annex')).when(prepare).when(prepare).refused('act/margins-used');
});
test('what is prepared is not prepared again (R-43)', () => {
  given(apply(marginsOf('annex'), [{ kind: 'opinionPrepared', seat: 'A' }]))
    .when(prepare)
    .refused('act/already-prepared');
});
