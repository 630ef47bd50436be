import { expect, test } from 'vitest';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import { chairDecides } from './chair-decides.ts';

const judge = (answers: Readonly<Record<Seat, Answer>>, how: { chair?: Seat | null; final?: boolean } = {}) =>
  chairDecides.judge({ kind: 'chairDecides' }, { seats: ['A', 'B', 'C'], chair: 'C', answers, final: false, silenceKept: false, ...how });

test('the chair’s yes adopts, whatever the others advise', () => {
  expect(judge({ A: 'objected', B: 'objected', C: 'joined' })).toEqual({ result: 'adopted' });
});
test('the chair’s objection blocks, whatever the others advise', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'objected' })).toEqual({ result: 'blocked', by: ['C'] });
});
test('the text waits for the chair, and lapses without it', () => {
  expect(judge({ A: 'joined', B: 'joined' })).toEqual({ result: 'pending', waitingFor: ['C'] });
  expect(judge({ A: 'joined', B: 'joined' }, { final: true })).toEqual({ result: 'lapsed' });
});
test('with no chair nothing is decided', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'joined' }, { chair: null, final: true })).toEqual({ result: 'lapsed' });
});
