import { floorOf, given } from '@parley/testkit';
import { test } from 'vitest';

const TABLED = given(floorOf('hall')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });

test('the author takes its text back and it falls', () => {
  TABLED.when({ verb: 'withdraw', seat: 'A', text: 'hall-1' }).then([{ kind: 'textClosed', status: 'withdrawn', by: ['A'] }]);
});
test('another seat takes back its join and may answer anew next round', () => {
  const joined = TABLED.when({ verb: 'join', seat: 'B', text: 'hall-1' }).when({ verb: 'withdraw', seat: 'B', text: 'hall-1' });
  joined
    .then([{ kind: 'joinWithdrawn', seat: 'B' }])
    .when({ verb: 'join', seat: 'B', text: 'hall-1' })
    .refused('act/already-answered');
});
test('R-13: nobody withdraws what it has no part in', () => {
  TABLED.when({ verb: 'withdraw', seat: 'C', text: 'hall-1' }).refused('act/not-your-text', { author: 'A' });
});
test('R-4: nor from outside the room', () => {
  TABLED.when({ verb: 'withdraw', seat: 'D', text: 'hall-1' }).refused('act/not-seated');
});
test('R-10: nor twice', () => {
  const gone = TABLED.when({ verb: 'withdraw', seat: 'A', text: 'hall-1' });
  gone.when({ verb: 'withdraw', seat: 'A', text: 'hall-1' }).refused('act/text-not-open');
  gone.when({ verb: 'withdraw', seat: 'A', text: 'hall-7' }).refused('act/unknown-text');
});
