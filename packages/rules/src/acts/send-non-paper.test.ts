import { given, marginsOf, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';

const paper = { verb: 'sendNonPaper', seat: 'D', to: ['A', 'B'], items: { tariff: 'low' }, conditions: [] } as const;
const condition = { venue: 'hall', bound: { kind: 'bound', issue: 'port', side: 'atLeast', option: 'partly' } } as const;

test('a non-paper reaches its readers, each of whom is asked', () => {
  const sent = given(marginsOf('annex'))
    .when(paper)
    .then([
      { kind: 'nonPaperSent', paper: { sender: 'D', readers: ['A', 'B'], items: { tariff: 'low' }, leaked: false } },
      { kind: 'requestMade', request: { id: 'annex-1-nonPaper-D-A', kind: 'nonPaper', from: 'D' } },
      { kind: 'requestMade', request: { id: 'annex-1-nonPaper-D-B' } },
    ]);
  expect(['A', 'B', 'C', 'D'].map((seat) => sent.table.private[seat]?.papers.length)).toEqual([1, 1, 0, 1]);
});

test('the id of a paper does not depend on what it says, and names no seat', () => {
  const idOf = (items: Readonly<Record<string, string>>) => given(marginsOf('annex')).when({ ...paper, items }).table.private['D']?.papers[0]?.id;
  expect(idOf({ port: 'open' })).toBe(idOf({ tariff: 'low' }));
  expect(idOf({ port: 'open' })).toMatch(/^annex-1-paper-[0-9a-z]{6}$/);
});

test('an offer that binds nobody may speak of any issue under any condition that exists', () => {
  given(marginsOf('annex'))
    .when({ ...paper, items: { port: 'partly' }, conditions: [condition] })
    .then([{ kind: 'nonPaperSent' }]);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex')).when(paper).when(paper).refused('act/margins-used');
});
test('issues and options must exist (R-15)', () => {
  given(marginsOf('annex'))
    .when({ ...paper, items: { moon: 'full' } })
    .refused('act/unknown-issue');
  given(marginsOf('annex'))
    .when({ ...paper, items: { tariff: 'huge' } })
    .refused('act/unknown-option');
});
test('an empty paper offers nothing (R-21)', () => {
  given(marginsOf('annex'))
    .when({ ...paper, items: {} })
    .refused('act/empty-package');
});
test('a condition names a venue, an issue and an option that exist (R-23)', () => {
  const under = (changed: object) => given(marginsOf('annex', tinySetup())).when({ ...paper, conditions: [{ ...condition, ...changed }] });
  under({ venue: 'attic' }).refused('act/bad-condition', { problem: 'unknownVenue' });
  under({ bound: { ...condition.bound, issue: 'moon' } }).refused('act/bad-condition', { problem: 'unknownIssue' });
  under({ bound: { ...condition.bound, option: 'wide' } }).refused('act/bad-condition', { problem: 'unknownOption' });
});
test('readers are other delegations (R-32)', () => {
  given(marginsOf('annex'))
    .when({ ...paper, to: ['A', 'D'] })
    .refused('act/unknown-addressee', { to: 'D', itself: true });
});
