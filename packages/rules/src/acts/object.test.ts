import { floorOf, given } from '@parley/testkit';
import { test } from 'vitest';

const TABLED = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });

test('one objection blocks where all must agree', () => {
  TABLED.when({ verb: 'object', seat: 'B', text: 'annex-1' }).then([{ kind: 'textClosed', status: 'blocked', by: ['B'] }]);
});
test('an objection that no own limit calls for costs trust', () => {
  TABLED.when({ verb: 'object', seat: 'B', text: 'annex-1' }).then([{ kind: 'trustMoved', pair: 'A-B', from: 30, to: 28 }]);
});
test('an objection for an own limit costs nothing', () => {
  const tabled = given(floorOf('hall')).when({ verb: 'propose', seat: 'A', items: { port: 'open' }, conditions: [] });
  tabled
    .when({ verb: 'object', seat: 'B', text: 'hall-1' })
    .then([{ kind: 'textClosed' }])
    .without('trustMoved');
});
test('an objection stops a motion that needs nobody’s', () => {
  const closing = given(floorOf('annex')).when({ verb: 'close', seat: 'A' });
  closing.when({ verb: 'object', seat: 'B', motion: 'annex-1-close' }).then([{ kind: 'motionObjected', seat: 'B' }]);
  closing.when({ verb: 'object', seat: 'A', motion: 'annex-1-close' }).refused('act/not-answerable-here');
});
test('R-30: there must be such a motion', () => {
  TABLED.when({ verb: 'object', seat: 'B', motion: 'annex-1-close' }).refused('act/unknown-motion');
});
test('R-1: a text or a motion, not both', () => {
  TABLED.when({ verb: 'object', seat: 'B', text: 'annex-1', motion: 'm' }).refused('act/malformed');
});
