import { intervalAfterAnnex, seedWith, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import type { Setup, WorldEventSetup } from '../setup.ts';
import type { Table } from '../table.ts';
import { openInterval } from './interval.ts';

const [STORM] = tinySetup().sealed.events as [WorldEventSetup];
const lucky = (happens: boolean, setup: Setup = tinySetup()): Table => {
  const at = (seed: string) => draw(intervalAfterAnnex(setup, seed), { seat: '', act: 'event', object: 'storm' }) < 0.5;
  return intervalAfterAnnex(
    setup,
    seedWith((seed) => at(seed) === happens),
  );
};
const gesture = (venue: string): Event => ({ kind: 'meansUsed', seat: 'A', verb: 'gesture', venue, words: '' });
/** The tiny talks with the storm certain, after each venue. */
function stormy(): Setup {
  const setup = tinySetup();
  const events = ['annex', 'hall'].map((after) => ({ ...STORM, id: `storm-${after}`, after, probability: 1 }));
  return { ...setup, sealed: { ...setup.sealed, events } };
}
const inHall = (table: Table): Table => ({ ...table, public: { ...table.public, venueIndex: 1 } });
const kinds = (table: Table): readonly string[] => openInterval(table).map((event) => event.kind);

test('R-57: an event that the seed draws happens, and what it changes gives its reason', () => {
  expect(openInterval(lucky(true))).toMatchObject([
    { kind: 'worldEventHappened', id: 'storm' },
    { kind: 'tensionMoved', from: 60, to: 63, reason: { code: 'event.storm' } },
  ]);
});
test('R-57: an event that was not drawn is seen by nobody', () => {
  expect(openInterval(lucky(false))).toMatchObject([{ kind: 'worldEventMissed', id: 'storm', cancelled: false }]);
});
test('R-57: a gesture cancels the next event of its kind', () => {
  expect(openInterval(apply(lucky(true), [gesture('annex')]))).toMatchObject([{ kind: 'worldEventMissed', cancelled: true }]);
});
test('R-57: a gesture cancels one event, not those after it', () => {
  const table = apply(intervalAfterAnnex(stormy()), [gesture('annex')]);
  expect([kinds(table), kinds(inHall(table))]).toEqual([['worldEventMissed'], ['worldEventHappened', 'tensionMoved']]);
  expect(kinds(inHall(apply(table, [gesture('hall')])))).toEqual(['worldEventMissed']);
});
test('R-57: a gesture cancels nothing that came before it', () => {
  expect(kinds(inHall(apply(intervalAfterAnnex(stormy()), [gesture('hall')])))).toEqual(['worldEventMissed']);
  expect(kinds(apply(intervalAfterAnnex(stormy()), [gesture('hall')]))).toEqual(['worldEventHappened', 'tensionMoved']);
});
test('R-57: what needs a surprise does not come without one', () => {
  const setup = stormy();
  const events = setup.sealed.events.map((event) => ({ ...event, onlyIf: 'surprised' as const }));
  const table = intervalAfterAnnex({ ...setup, sealed: { ...setup.sealed, events } });
  expect(kinds(table)).toEqual(['worldEventMissed']);
  expect(kinds(apply(table, [{ kind: 'surprised', voice: 'D', venue: 'annex' }]))).toEqual(['worldEventHappened', 'tensionMoved']);
});
test('R-57: drift applies at every interval', () => {
  const setup = tinySetup();
  const table = intervalAfterAnnex({ ...setup, sealed: { variants: {}, events: [], drift: { tension: 2, support: { B: -1 } } } });
  expect(openInterval(table)).toMatchObject([
    { kind: 'tensionMoved', from: 60, to: 62, reason: { code: 'drift' } },
    { kind: 'supportMoved', seat: 'B', from: 50, to: 49 },
  ]);
});
