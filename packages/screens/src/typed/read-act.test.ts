import { seatView, type Verb } from '@parley/rules';
import { floorOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { readAct } from './read-act.ts';

const view = seatView(floorOf('annex'), 'A');
const read = (verb: Verb, rest: string) => readAct(view, verb, rest);

describe('typed acts', () => {
  test.each<[Verb, string, object]>([
    ['state', 'firm', { tone: 'firm' }],
    ['state', 'c say "Well."', { tone: 'constructive', words: 'Well.' }],
    ['propose', 'tariff=low', { items: { tariff: 'low' }, conditions: [] }],
    ['propose', 'tar = 2 say One step.', { items: { tariff: 'high' }, conditions: [], words: 'One step.' }],
    ['propose', 'tariff=b', { items: { tariff: 'low' }, conditions: [] }],
    [
      'propose',
      'tariff=low unless hall port>=open and tolls<=halve',
      {
        items: { tariff: 'low' },
        conditions: [
          { venue: 'hall', bound: { kind: 'bound', issue: 'port', side: 'atLeast', option: 'open' } },
          { venue: 'hall', bound: { kind: 'bound', issue: 'tolls', side: 'atMost', option: 'halve' } },
        ],
      },
    ],
    ['declare', 'port>=open', { issue: 'port', side: 'atLeast', option: 'open' }],
    ['join', 'annex-1', { text: 'annex-1' }],
    ['vote', 'annex-1 yes', { text: 'annex-1', ballot: 'yes' }],
    ['soundOut', 'B port=open', { to: 'B', issue: 'port', option: 'open' }],
    ['soundOut', 'birch port partly', { to: 'B', issue: 'port', option: 'partly' }],
    ['sendNonPaper', 'B,C tariff=low', { to: ['B', 'C'], items: { tariff: 'low' }, conditions: [] }],
    ['message', 'all Good morning', { to: 'floor', words: 'Good morning' }],
    ['consult', 'fishers', { about: 'fishers' }],
    ['cable', 'order', { issue: 'order' }],
    [
      'promise',
      'all if port>=open then A gesture',
      { to: 'all', if: { kind: 'bound', issue: 'port', side: 'atLeast', option: 'open' }, then: { kind: 'does', seat: 'A', verb: 'gesture' } },
    ],
    ['pressLine', 'open', { tone: 'open' }],
    ['pass', '', {}],
  ])('%s %s', (verb, rest, payload) => {
    expect(read(verb, rest)).toEqual({ found: { verb, seat: 'A', ...payload } });
  });
  test.each<[Verb, string, string]>([
    ['propose', 'nothing', '“nothing” is no item of a text. Write issue=option, for example tariff=low.'],
    ['propose', 'po=open t=low', '“t” could be tariff or tolls.'],
    ['propose', 'port=9', 'There is no option of port “9”. There are: closed, partly, open.'],
    ['propose', 'port=open unless', 'After “unless” name a table'],
    ['propose', 'port=open unless port>=open', 'Name the table first'],
    ['join', '', 'No text is open.'],
    ['askMeeting', '', 'Which delegation?'],
    ['askMeeting', 'Z', 'There is no delegation “Z”. There are: A, B, C, D.'],
    ['state', 'loudly', 'Say firm or constructive.'],
    ['reply', 'yes', 'Nobody has asked you anything.'],
    ['promise', 'to be good', 'Write: promise all if'],
  ])('%s %s is not understood, with a reason', (verb, rest, problem) => {
    const found = read(verb, rest);
    expect('problem' in found ? found.problem : found).toContain(problem);
  });
});

test.each([
  ['sounding', 'yes', 'possible'],
  ['sounding', 'no', 'no'],
  ['meeting', 'yes', 'accept'],
  ['meeting', 'no', 'decline'],
] as const)('to a %s, %s means %s', (kind, typed, answer) => {
  const request = { id: 'r1', kind, from: 'B', to: 'A', issue: null, option: null, paper: null };
  const asked = { ...view, own: { ...view.own, part: { ...view.own.part, requests: [request] } } };
  expect(readAct(asked, 'reply', typed)).toEqual({ found: { verb: 'reply', seat: 'A', request: 'r1', answer } });
});
