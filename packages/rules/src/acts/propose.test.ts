import { floorOf, given, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';

const LOW = { verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] } as const;
const ON_TOLLS = { venue: 'hall', bound: { kind: 'bound', issue: 'tolls', side: 'atLeast', option: 'halve' } } as const;

test('whoever holds the floor tables a text and takes the floor with it', () => {
  given(floorOf('annex'))
    .when(LOW)
    .then([{ kind: 'floorTaken', seat: 'A' }, { kind: 'textTabled' }])
    .without('textAdopted');
});
test('the words of a text are cleaned at the door', () => {
  const { table } = given(floorOf('annex')).when({ ...LOW, words: 'one\ttwo\u0007\u001b[31m' });
  expect(table.rooms['annex']?.texts[0]?.words).not.toMatch(/\p{Cc}/u);
});
test('R-6: nobody proposes out of turn', () => {
  given(floorOf('annex'))
    .when({ ...LOW, seat: 'B' })
    .refused('act/not-your-floor', { holder: 'A' });
});
test('R-4: a seat that is not at this venue has no floor', () => {
  given(floorOf('annex'))
    .when({ ...LOW, seat: 'C' })
    .refused('act/not-seated');
});
test('R-9: the floor is taken once a round', () => {
  given(floorOf('annex')).when(LOW).when(LOW).refused('act/already-spoke');
});
test('R-15: issues and options must be the scenario’s', () => {
  given(floorOf('annex'))
    .when({ ...LOW, items: { sugar: 'low' } })
    .refused('act/unknown-issue', { issue: 'sugar' });
  given(floorOf('annex'))
    .when({ ...LOW, items: { tariff: 'sky' } })
    .refused('act/unknown-option', { option: 'sky' });
});
test('R-16: only issues that this venue decides', () => {
  given(floorOf('annex'))
    .when({ ...LOW, items: { tolls: 'halve' } })
    .refused('act/not-competent', { issue: 'tolls', competent: ['hall'] });
});
test('R-21: an empty package is none', () => {
  given(floorOf('annex'))
    .when({ ...LOW, items: {} })
    .refused('act/empty-package');
});
test('R-22: the same package is not tabled twice', () => {
  given(floorOf('annex'))
    .when(LOW)
    .when({ ...LOW, seat: 'B' })
    .refused('act/same-text', { text: 'annex-1' });
});
test('R-23: a condition names an issue that a later venue decides', () => {
  const bad = (venue: string, issue: string, option = 'low') =>
    given(floorOf('annex')).when({ ...LOW, conditions: [{ venue, bound: { kind: 'bound', issue, side: 'atLeast', option } }] });
  bad('annex', 'tariff').refused('act/bad-condition', { problem: 'notLater' });
  bad('moon', 'tariff').refused('act/bad-condition', { problem: 'unknownVenue' });
  bad('hall', 'pilots').refused('act/bad-condition', { problem: 'notDecidedThere' });
  bad('hall', 'tolls', 'sky').refused('act/bad-condition', { problem: 'unknownOption' });
});
test('R-25: a linkage holds for the author too, counted with the condition of its text', () => {
  given(floorOf('annex'))
    .when({ ...LOW, conditions: [ON_TOLLS] })
    .refused('act/own-linkage', { because: ['tolls'], mend: ['port'] });
});
test('R-24: nobody proposes across its own true limit', () => {
  given(floorOf('hall'))
    .when({ verb: 'propose', seat: 'A', items: { tolls: 'drop', port: 'open' }, conditions: [] })
    .refused('act/own-limit', { issue: 'tolls' });
});

test('R-19: a ratchet issue never goes below what is in effect', () => {
  const dated = given(heldBy(floorOf('hall'), 'A'))
    .when({ verb: 'propose', seat: 'A', items: { followup: 'dates' }, conditions: [] })
    .when({ verb: 'join', seat: 'B', text: 'hall-1' })
    .when({ verb: 'join', seat: 'C', text: 'hall-1' });
  expect(dated.events.some(({ kind }) => kind === 'textAdopted')).toBe(true);
  dated
    .when({ verb: 'amend', seat: 'B', text: 'hall-1', items: { followup: 'none' }, conditions: [] })
    .refused('act/ratchet-down', { issue: 'followup' });
});
