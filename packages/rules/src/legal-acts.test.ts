import { after, enterAll, floorOf, heldBy, intervalAfterAnnex, marginsOf, smallSetup, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import { legalActs, legalActsByVerb, timeOutAct } from './legal-acts.ts';
import { openTable } from './open-table.ts';
import { isRefusal } from './refusal.ts';
import type { Table } from './table.ts';
import { VERBS } from './vocabulary.ts';

const propose = (seat: string, items: Record<string, string>) => ({ verb: 'propose', seat, items, conditions: [] }) as const;
const TABLED = after(heldBy(floorOf('hall'), 'B'), propose('B', { port: 'partly', tolls: 'halve' }));
const SILENT = enterAll(after(heldBy(TABLED, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' }), ['hall.margins', 'hall.silence']);
const MAJORITY = after(floorOf('hall', smallSetup('majority-secret')), propose('A', { tariff: 'low' }));
const RECESS = after(floorOf('hall'), { verb: 'recess', seat: 'A' });
const OUT = after(floorOf('annex'), { verb: 'walkOut', seat: 'A' });
const ASKED = after(marginsOf('annex'), { verb: 'askMeeting', seat: 'A', to: 'B' });
const TABLES: Readonly<Record<string, Table>> = {
  ...{ annex: floorOf('annex'), hall: floorOf('hall'), tabled: TABLED, silent: SILENT, majority: MAJORITY, recess: RECESS, out: OUT },
  ...{ margins: marginsOf('hall'), asked: ASKED, interval: intervalAfterAnnex(), briefing: openTable(tinySetup(), 'tiny') },
};

test.each(Object.keys(TABLES))('every act listed in %s is accepted, and listed in the order of verbs', (name) => {
  const table = TABLES[name] as Table;
  for (const seat of ['A', 'B', 'C', 'D']) {
    const acts = legalActs(table, seat);
    expect(acts.filter((act) => isRefusal(decide(table, act)))).toEqual([]);
    const order = acts.map((act) => VERBS.indexOf(act.verb));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});
test('by verb the same acts are listed as in one list', () => {
  for (const table of Object.values(TABLES)) {
    const legal = legalActsByVerb(table, 'B');
    for (const verb of VERBS) expect(legal.of(verb)).toEqual(legalActs(table, 'B').filter((act) => act.verb === verb));
    expect(legal.all()).toEqual(legalActs(table, 'B'));
  }
});
test('R-3: where no phase admits acts none is listed', () => {
  expect(legalActs(openTable(tinySetup(), 'tiny'), 'A')).toEqual([]);
});
test('R-1: a seat that the scenario does not have finds none', () => {
  for (const table of Object.values(TABLES)) expect(legalActs(table, 'X')).toEqual([]);
});
test('R-8: a seat whose time runs out passes', () => {
  expect(timeOutAct(floorOf('hall'), 'A')).toEqual({ verb: 'pass', seat: 'A' });
  expect(timeOutAct(floorOf('hall'), 'B')).toBeUndefined();
});
test('R-29: under silence it passes, or breaks it where keeping would cross its own limits', () => {
  expect(timeOutAct(SILENT, 'A')).toEqual({ verb: 'pass', seat: 'A' });
  const crossing = after(heldBy(floorOf('hall'), 'B'), propose('B', { tolls: 'drop' }));
  const silent = enterAll(after(heldBy(crossing, 'C'), { verb: 'putUnderSilence', seat: 'C', text: 'hall-1' }), ['hall.margins', 'hall.silence']);
  expect(timeOutAct(silent, 'A')).toEqual({ verb: 'breakSilence', seat: 'A', text: 'hall-1' });
});
