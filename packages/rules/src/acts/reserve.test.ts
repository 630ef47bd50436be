import { floorOf, given } from '@parley/testkit';
import { test } from 'vitest';

const TABLED = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });

test('a reservation holds a text for its round', () => {
  TABLED.when({ verb: 'reserve', seat: 'B', text: 'annex-1' })
    .then([{ kind: 'answered', answer: 'reserved' }])
    .without('textAdopted');
});
test('R-12: one answer a round', () => {
  TABLED.when({ verb: 'reserve', seat: 'B', text: 'annex-1' })
    .when({ verb: 'join', seat: 'B', text: 'annex-1' })
    .refused('act/already-answered', { answer: 'reserved' });
});
