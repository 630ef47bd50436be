import { expect, test } from 'vitest';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import { consensusMinus } from './consensus-minus.ts';

const judge = (answers: Readonly<Record<Seat, Answer>>, final = false) =>
  consensusMinus.judge(
    { kind: 'consensusMinus', minus: 1, silence: null },
    { seats: ['A', 'B', 'C', 'D'], chair: null, answers, final, silenceKept: false },
  );

test('consensus minus one is adopted over one objection', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'joined', D: 'objected' })).toEqual({ result: 'adopted' });
});
test('it is adopted early when the seat that has not answered can no longer block', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'joined' })).toEqual({ result: 'adopted' });
});
test('a reservation holds it even where it could not block', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'joined', D: 'reserved' })).toEqual({ result: 'pending', waitingFor: ['D'] });
});
test('a second objection blocks', () => {
  expect(judge({ A: 'joined', B: 'joined', C: 'objected', D: 'objected' })).toEqual({ result: 'blocked', by: ['C', 'D'] });
});
test('with too few in favour it waits, and lapses at the end', () => {
  expect(judge({ A: 'joined', D: 'objected' })).toEqual({ result: 'pending', waitingFor: ['B', 'C'] });
  expect(judge({ A: 'joined', D: 'objected' }, true)).toEqual({ result: 'lapsed' });
});
