import { floorOf, heldBy, intervalAfterAnnex, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { decide } from '../decide.ts';
import { legalActs } from '../legal-acts.ts';
import { isRefusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { Verb } from '../vocabulary.ts';

const verbsOf = (table: Table, seat: string): readonly Verb[] => [...new Set(legalActs(table, seat).map((act) => act.verb))];
const paper = { id: 'p', sender: 'C', readers: ['A'], items: { port: 'partly' }, conditions: [], leaked: false } as const;
const HALL = heldBy(floorOf('hall'), 'C');
const MARGINS = apply(marginsOf('annex'), [{ kind: 'nonPaperSent', paper }]);

test('on the floor a party finds its initiatives among the legal acts', () => {
  expect(verbsOf(floorOf('annex'), 'A')).toEqual(expect.arrayContaining(['state', 'declare', 'walkOut', 'promise', 'threaten', 'message']));
});
test('a chair finds its own besides', () => {
  expect(verbsOf(HALL, 'C')).toEqual(expect.arrayContaining(['orderAgenda', 'sumUp']));
  expect(verbsOf(apply(HALL, [{ kind: 'positionMoved', position: 'hall.margins' }]), 'C')).toContain('hearInConfidence');
});
test('in the margins a party finds what its means and papers allow', () => {
  const verbs = ['askMeeting', 'soundOut', 'sendNonPaper', 'consult', 'cable', 'prepare', 'gesture', 'pressure', 'leak', 'message'];
  expect(verbsOf(MARGINS, 'A')).toEqual(expect.arrayContaining(verbs));
});
test('who has no seat here finds what can be done from its capital', () => {
  expect(verbsOf(MARGINS, 'D')).toEqual(['soundOut', 'sendNonPaper', 'message', 'consult', 'prepare', 'pass']);
});
test('between venues there is the press', () => {
  expect(verbsOf(intervalAfterAnnex(), 'B')).toEqual(expect.arrayContaining(['pressLine', 'message']));
});

test('every listed act is accepted', () => {
  for (const table of [floorOf('annex'), HALL, MARGINS, intervalAfterAnnex()]) {
    const acts = ['A', 'B', 'C', 'D'].flatMap((seat) => legalActs(table, seat));
    expect(acts.filter((act) => isRefusal(decide(table, act)))).toEqual([]);
  }
});
