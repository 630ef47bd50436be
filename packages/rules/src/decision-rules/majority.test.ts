import { describe, expect, test } from 'vitest';
import type { DecisionRule } from '../setup.ts';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import { majority } from './majority.ts';

type Majority = Extract<DecisionRule, { kind: 'majority' }>;
const SIMPLE: Majority = {
  kind: 'majority',
  share: 0.5,
  orEqual: false,
  weights: {},
  populationShare: null,
  populations: {},
  blockingMinority: null,
  abstentions: 'neutral',
  open: false,
};
const SEATS = ['A', 'B', 'C', 'D'];
const ballots = (letters: string): Readonly<Record<Seat, Answer>> =>
  Object.fromEntries([...letters].flatMap((letter, index) => (letter === '.' ? [] : [[SEATS[index], ANSWERS[letter]]])));
const ANSWERS: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no', a: 'abstained' };
/** Ballots of A to D as letters: yes, no, abstained, or a dot for none. */
const judge = (letters: string, rule: Partial<Majority> = {}, final = false) =>
  majority.judge({ ...SIMPLE, ...rule }, { seats: SEATS, chair: null, answers: ballots(letters), final, silenceKept: false });

describe('share', () => {
  test('more than the share of the votes cast adopts', () => {
    expect(judge('yyyn')).toEqual({ result: 'adopted' });
  });
  test('exactly the share adopts only where the rule says so', () => {
    expect(judge('yynn')).toEqual({ result: 'blocked', by: ['C', 'D'] });
    expect(judge('yynn', { orEqual: true })).toEqual({ result: 'adopted' });
  });
  test('weights count, and a quota of 51 in 100 is met by exactly 51', () => {
    const weights = { A: 31, B: 20, C: 24, D: 25 };
    expect(judge('yynn', { weights, share: 0.51, orEqual: true })).toEqual({ result: 'adopted' });
    expect(judge('yynn', { weights, share: 0.51 })).toEqual({ result: 'blocked', by: ['C', 'D'] });
  });
  test('rounding of a share does not decide: 55 of 100 is 0.55', () => {
    expect(judge('yynn', { weights: { A: 30, B: 25, C: 25, D: 20 }, share: 0.55, orEqual: true })).toEqual({ result: 'adopted' });
  });
});

describe('abstentions', () => {
  test('neutral abstentions leave the count', () => {
    expect(judge('ynaa')).toEqual({ result: 'blocked', by: ['B'] });
    expect(judge('yaaa')).toEqual({ result: 'adopted' });
  });
  test('abstentions may count as a no', () => {
    expect(judge('yyaa', { abstentions: 'no' })).toEqual({ result: 'blocked', by: ['C', 'D'] });
  });
  test('nothing is adopted without a yes', () => {
    expect(judge('aaaa', { share: 0, orEqual: true }, true)).toEqual({ result: 'lapsed' });
  });
});

describe('early and late', () => {
  test('it is decided early only when the votes to come cannot change it', () => {
    expect(judge('yy..')).toEqual({ result: 'pending', waitingFor: ['C', 'D'] });
    expect(judge('yyy.')).toEqual({ result: 'adopted' });
    expect(judge('nn..')).toEqual({ result: 'blocked', by: ['A', 'B'] });
  });
  test('at the end, whoever has not voted has abstained', () => {
    expect(judge('yy.n', {}, true)).toEqual({ result: 'adopted' });
    expect(judge('yy.n', { abstentions: 'no' }, true)).toEqual({ result: 'lapsed' });
  });
});

describe('population and blocking minority', () => {
  test('the share of population must be reached too', () => {
    const populations = { A: 10, B: 10, C: 10, D: 70 };
    expect(judge('yyyn', { populationShare: 0.65, populations })).toEqual({ result: 'blocked', by: ['D'] });
    expect(judge('nyyy', { populationShare: 0.65, populations })).toEqual({ result: 'adopted' });
  });
  test('so many seats against block whatever the weights say', () => {
    const weights = { A: 90, B: 5, C: 3, D: 2 };
    expect(judge('yynn', { weights, blockingMinority: 3 })).toEqual({ result: 'adopted' });
    expect(judge('ynnn', { weights, blockingMinority: 3 })).toEqual({ result: 'blocked', by: ['B', 'C', 'D'] });
  });
});
