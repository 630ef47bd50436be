import { expect, test } from 'vitest';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import { kOfN } from './k-of-n.ts';

const judge = (answers: Readonly<Record<Seat, Answer>>, final = false) =>
  kOfN.judge({ kind: 'kOfN', k: 2, vetoes: ['A'] }, { seats: ['A', 'B', 'C'], chair: null, answers, final, silenceKept: false });

test('k of n is adopted with k seats in favour, the veto holder among them', () => {
  expect(judge({ A: 'joined', B: 'joined' })).toEqual({ result: 'adopted' });
});
test('k others are not enough without the veto holder', () => {
  expect(judge({ B: 'joined', C: 'joined' })).toEqual({ result: 'pending', waitingFor: ['A'] });
});
test('the objection of a veto holder blocks at once', () => {
  expect(judge({ A: 'objected', B: 'joined', C: 'joined' })).toEqual({ result: 'blocked', by: ['A'] });
});
test('objections block once k can no longer be reached', () => {
  expect(judge({ B: 'objected' })).toEqual({ result: 'pending', waitingFor: ['A', 'C'] });
  expect(judge({ B: 'objected', C: 'objected' })).toEqual({ result: 'blocked', by: ['B', 'C'] });
});
test('undecided at the end, it lapses', () => {
  expect(judge({ A: 'joined' }, true)).toEqual({ result: 'lapsed' });
});
test('R-12: a reservation holds it back', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'reserved' })).toEqual({ result: 'pending', waitingFor: ['C'] });
});
