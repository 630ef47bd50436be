import { after, enter, floorOf, given, heldBy, smallSetup, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { endFloor } from './consequences/end-of-floor.ts';
import { brokenInvariants } from './invariants.ts';
import { inEffect } from './offers/clauses.ts';
import type { AdoptedText, Clause, Table } from './table.ts';

const clause = (option: string, rest: Partial<Clause> = {}): Clause => ({ option, status: 'inEffect', endorsement: null, statements: [], ...rest });
const adopted = (id: string, clauses: Record<string, Clause>, rest: Partial<AdoptedText> = {}): AdoptedText => ({
  ...{ id, venue: 'annex', round: 1, joinedBy: ['A', 'B'], conditions: [], conditionState: 'none', clauses },
  ...rest,
});
function having(table: Table, ...texts: readonly AdoptedText[]): Table {
  return apply(
    table,
    texts.map((text) => ({ kind: 'textAdopted', adopted: text })),
  );
}
const awaiting = { status: 'pending', endorsement: { venue: 'hall', seats: ['C'], given: [] } } as const;
const propose = (seat: string, items: Record<string, string>) => ({ verb: 'propose', seat, items, conditions: [] }) as const;

test('R-48: an endorsed clause does not undo what a later venue has decided', () => {
  const table = having(
    floorOf('hall'),
    adopted('annex-1', { tariff: clause('low', awaiting) }),
    adopted('hall-9', { tariff: clause('high') }, { venue: 'hall' }),
  );
  given(table)
    .when({ verb: 'join', seat: 'C', text: 'annex-1' })
    .then([{ kind: 'clauseChanged', text: 'annex-1', status: 'superseded' }]);
});
test('R-48: an endorsed clause takes effect where nothing later stands', () => {
  const table = having(floorOf('hall'), adopted('annex-1', { pilots: clause('shared', awaiting) }));
  given(table)
    .when({ verb: 'join', seat: 'C', text: 'annex-1' })
    .then([{ kind: 'clauseEndorsed' }, { kind: 'clauseChanged', status: 'inEffect', because: 'endorsed', by: ['C'] }]);
});
test('R-46: of two texts on one issue that secret ballots would carry, the first is adopted', () => {
  const yes = (seat: string, text: string) => ({ verb: 'vote', seat, text, ballot: 'yes' }) as const;
  const tabled = after(floorOf('hall', smallSetup('majority-secret')), propose('A', { tariff: 'low' }), propose('B', { tariff: 'high' }));
  const voted = after(tabled, yes('B', 'hall-1'), yes('A', 'hall-2'));
  const counted = apply(voted, endFloor(voted));
  expect(counted.public.adopted.map((text) => text.id)).toEqual(['hall-1']);
  expect(brokenInvariants(counted)).toEqual([]);
});
test('R-11: at the end whoever has not voted has abstained', () => {
  const tabled = after(floorOf('hall', smallSetup('majority-secret')), propose('A', { tariff: 'low' }));
  const closed = enter(enter(tabled, 'hall.margins'), 'hall.closing');
  expect(closed.rooms['hall']?.texts[0]?.status).toBe('adopted');
  expect(inEffect(closed.public)).toEqual({ tariff: 'low' });
});
test('R-11: a text for one round has its last chance when the round ends', () => {
  const tabled = after(floorOf('hall', smallSetup('majority-secret')), { ...propose('A', { tariff: 'low' }), until: 'round' });
  const next = enter(enter(tabled, 'hall.margins'), 'hall.floor');
  expect(next.rooms['hall']?.texts[0]?.status).toBe('adopted');
});
test('R-12: a reservation holds adoption for its round, and no longer', () => {
  const tabled = after(floorOf('hall', smallSetup('consensus-minus')), propose('A', { tariff: 'low' }));
  const held = after(tabled, { verb: 'reserve', seat: 'C', text: 'hall-1' }, { verb: 'join', seat: 'B', text: 'hall-1' });
  expect(held.public.adopted).toEqual([]);
  const next = enter(enter(held, 'hall.margins'), 'hall.floor');
  expect(next.public.adopted.map((text) => [text.id, text.joinedBy])).toEqual([['hall-1', ['A', 'B']]]);
});
test('R-28: a text that is superseded is under silence no longer', () => {
  const silent = after(heldBy(floorOf('hall'), 'A'), propose('A', { tariff: 'low', followup: 'dates' }), propose('B', { tariff: 'high' }));
  const put = after(heldBy(silent, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' });
  const done = after(put, { verb: 'join', seat: 'A', text: 'hall-2' }, { verb: 'join', seat: 'C', text: 'hall-2' });
  expect([done.rooms['hall']?.texts[0]?.status, done.rooms['hall']?.silence]).toEqual(['superseded', null]);
  expect(brokenInvariants(done)).toEqual([]);
});
test('R-20: an amendment of a pending amendment reopens what both decide', () => {
  const onDates = { venue: 'hall', bound: { kind: 'bound', issue: 'followup', side: 'atLeast', option: 'dates' } } as const;
  const first = after(floorOf('annex'), propose('A', { tariff: 'low' }), { verb: 'join', seat: 'B', text: 'annex-1' });
  const amendment = { verb: 'amend', seat: 'B', text: 'annex-1', items: { tariff: 'high' }, conditions: [onDates] } as const;
  const second = after(first, amendment, { verb: 'join', seat: 'A', text: 'annex-2' });
  given(heldBy(second, 'A'))
    .when({ verb: 'amend', seat: 'A', text: 'annex-2', items: { tariff: 'none' }, conditions: [] })
    .then([{ kind: 'textTabled', text: { id: 'annex-3', amends: 'annex-2' } }]);
});
test('R-49: a voice that was consulted before is not surprised', () => {
  const asked = apply(floorOf('hall'), [{ kind: 'consulted', seat: 'B', about: 'fishers' }]);
  const table = after(apply(heldBy(asked, 'C'), []), propose('C', { port: 'partly' }));
  const spec = given(after(table, { verb: 'join', seat: 'A', text: 'hall-1' })).when({ verb: 'join', seat: 'B', text: 'hall-1' });
  expect(spec.events.flatMap((event) => (event.kind === 'surprised' ? [event.voice] : []))).toEqual(['D']);
});
test('R-46: the first adoption here moves trust between all pairs here, once', () => {
  const { table } = given(
    after(heldBy(floorOf('hall', tinySetup()), 'C'), propose('C', { followup: 'dates' }), { verb: 'join', seat: 'A', text: 'hall-1' }),
  ).when({
    verb: 'join',
    seat: 'B',
    text: 'hall-1',
  });
  expect(table.public.trust).toMatchObject({ 'A-B': 35, 'A-C': 65, 'B-C': 65, 'A-D': 40 });
});
