import { type Act, decide, isRefusal, REFUSAL_CODES, type RefusalCode, type RefusalValues, refusal, seatView } from '@parley/rules';
import { floorOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { describeRefusal } from './describe-refusal.ts';

const table = floorOf('annex');
const view = seatView(table, 'A');
const say = (code: RefusalCode, values: RefusalValues = {}, verb: Act['verb'] = 'join'): string =>
  describeRefusal(view, refusal({ verb, seat: 'A' }, code, values));

describe('refusals', () => {
  test.each(REFUSAL_CODES)('%s is said in whole sentences, with its rule', (code) => {
    const words = say(code);
    expect(words).toMatch(/^Not possible \(rule R-\d+\): [A-Z“].*[.]$/);
    expect(words).not.toMatch(/undefined|null|\[object|\s{2}/);
  });
  test.each<[RefusalCode, RefusalValues, string]>([
    ['act/not-your-floor', { holder: 'B' }, 'You do not have the floor; Birch has it.'],
    ['act/unknown-text', { text: 'annex-9' }, 'There is no such text here: annex-9.'],
    ['act/text-not-open', { text: 'annex-1', status: 'superseded' }, 'Text annex-1 is no longer open: overtaken by another text.'],
    ['act/not-the-chair', { chair: 'C' }, 'Only the chair can do this: Cedar.'],
    ['act/not-competent', { issue: 'port', venue: 'annex', competent: ['hall'] }, 'Annex cannot decide port. It is decided in Hall.'],
    ['act/unknown-option', { issue: 'port', option: 'x', known: ['closed', 'open'] }, 'Port has no option “x”. It has: closed, open.'],
    [
      'act/bad-condition',
      { venue: 'annex', issue: 'port', option: 'open', problem: 'notLater' },
      'a condition must name a table that is still to come.',
    ],
    ['act/own-limit', { issue: 'tolls', side: 'atMost', option: 'halve' }, 'tolls: at most “tolls: halve”.'],
    [
      'act/own-linkage',
      { linkage: 0, because: ['tolls'], mend: ['port'] },
      'Your line: if tolls: at least “tolls: halve”, then port: at least “port: partly”.',
    ],
    ['act/support-too-low', { support: 33, needed: 40 }, 'Support at home is 33; below 40'],
  ])('%s names what is concerned', (code, values, part) => {
    expect(say(code, values)).toContain(part);
  });
  test('what would be legal is offered, at most three acts', () => {
    const instead: Act[] = ['annex-1', 'annex-2', 'annex-3', 'annex-4'].map((text) => ({ verb: 'object', seat: 'A', text }));
    const words = describeRefusal(
      view,
      refusal({ verb: 'join', seat: 'A' }, 'act/own-limit', { issue: 'tolls', side: 'atMost', option: 'halve' }, instead),
    );
    expect(words).toContain('Instead: Object to annex-1 / Object to annex-2 / Object to annex-3.');
  });
  test('a refusal of the rules themselves reads well', () => {
    const answer = decide(table, { verb: 'propose', seat: 'A', items: { port: 'open' }, conditions: [] });
    if (!isRefusal(answer)) return expect.unreachable();
    expect(describeRefusal(view, answer)).toContain('Annex cannot decide port. It is decided in Hall.');
  });
});
