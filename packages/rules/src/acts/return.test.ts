import { floorOf, given } from '@parley/testkit';
import { expect, test } from 'vitest';

const back = { verb: 'return', seat: 'A' } as const;

test('coming back is free (R-5)', () => {
  const returned = given(floorOf('hall'))
    .when({ verb: 'walkOut', seat: 'A' })
    .when(back)
    .then([{ kind: 'cameBack', seat: 'A' }])
    .without('floorTaken');
  expect(returned.table.public.out).toEqual([]);
});
test('who has not left cannot come back (R-5)', () => {
  given(floorOf('hall')).when(back).refused('act/not-out');
});
