import { floorOf, given } from '@parley/testkit';
import { expect, test } from 'vitest';

const TABLED = given(floorOf('annex')).when({ verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });
const AMENDED = { verb: 'amend', seat: 'B', text: 'annex-1', items: { tariff: 'low', followup: 'dates' }, conditions: [] } as const;

test('an amendment is a text of its own that names the first', () => {
  const events = TABLED.when(AMENDED).then([{ kind: 'textTabled' }]).events;
  expect(events.find((event) => event.kind === 'textTabled')?.text).toMatchObject({ id: 'annex-2', amends: 'annex-1' });
});
test('the amended text keeps standing', () => {
  const { table } = TABLED.when(AMENDED);
  expect(table.rooms['annex']?.texts.map((text) => text.status)).toEqual(['tabled', 'tabled']);
});
test('R-10: there must be a text to amend', () => {
  TABLED.when({ ...AMENDED, text: 'annex-9' }).refused('act/unknown-text');
});
test('R-10: a withdrawn text cannot be amended', () => {
  TABLED.when({ verb: 'withdraw', seat: 'A', text: 'annex-1' }).when(AMENDED).refused('act/text-not-open', { status: 'withdrawn' });
});
test('R-22: a blocked text comes back only changed', () => {
  const blocked = TABLED.when({ verb: 'object', seat: 'B', text: 'annex-1' });
  blocked.when({ ...AMENDED, items: { tariff: 'low' } }).refused('act/same-text', { status: 'blocked' });
  blocked.when(AMENDED).then([{ kind: 'textTabled' }]);
});
test('R-20: what this venue decided is reopened only by amending the text that decided it', () => {
  const adopted = TABLED.when({ verb: 'join', seat: 'B', text: 'annex-1' });
  adopted.when({ verb: 'propose', seat: 'B', items: { tariff: 'high' }, conditions: [] }).refused('act/already-decided', { text: 'annex-1' });
  adopted.when({ ...AMENDED, items: { tariff: 'high' } }).then([{ kind: 'textTabled' }]);
});
