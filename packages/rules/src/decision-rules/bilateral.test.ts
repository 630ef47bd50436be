import { expect, test } from 'vitest';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import { bilateral } from './bilateral.ts';

const judge = (answers: Readonly<Record<Seat, Answer>>, final = false) =>
  bilateral.judge({ kind: 'bilateral' }, { seats: ['A', 'B'], chair: null, answers, final, silenceKept: false });

test('a bilateral text is adopted once both have joined (R-46)', () => {
  expect(judge({ A: 'joined', B: 'joined' })).toEqual({ result: 'adopted' });
});
test('it waits for whoever has not joined', () => {
  expect(judge({ A: 'joined' })).toEqual({ result: 'pending', waitingFor: ['B'] });
});
test('a reservation holds it (R-12)', () => {
  expect(judge({ A: 'joined', B: 'reserved' })).toEqual({ result: 'pending', waitingFor: ['B'] });
});
test('an objection blocks it', () => {
  expect(judge({ A: 'joined', B: 'objected' })).toEqual({ result: 'blocked', by: ['B'] });
});
test('when nobody can answer any more it lapses', () => {
  expect(judge({ A: 'joined' }, true)).toEqual({ result: 'lapsed' });
});
