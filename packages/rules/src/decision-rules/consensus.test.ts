import { expect, test } from 'vitest';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import { consensus } from './consensus.ts';

const judge = (answers: Readonly<Record<Seat, Answer>>, how: { final?: boolean; silenceKept?: boolean } = {}) =>
  consensus.judge(
    { kind: 'consensus', of: 3, silence: null },
    { seats: ['A', 'B', 'C'], chair: 'C', answers, final: false, silenceKept: false, ...how },
  );

test('a consensus text is adopted once every seat has joined, with or without a statement', () => {
  expect(judge({ A: 'joined', B: 'joinedWithStatement', C: 'joined' })).toEqual({ result: 'adopted' });
});
test('silence consents only where a silence was kept (R-29)', () => {
  expect(judge({ A: 'joined' })).toEqual({ result: 'pending', waitingFor: ['B', 'C'] });
  expect(judge({ A: 'joined' }, { silenceKept: true })).toEqual({ result: 'adopted' });
});
test('one objection blocks, silence kept or not', () => {
  expect(judge({ A: 'joined', B: 'objected' })).toEqual({ result: 'blocked', by: ['B'] });
  expect(judge({ B: 'objected' }, { silenceKept: true })).toEqual({ result: 'blocked', by: ['B'] });
});
test('a reservation holds the text, and lapses it at the end', () => {
  const answers = { A: 'joined', B: 'joined', C: 'reserved' } as const;
  expect(judge(answers)).toEqual({ result: 'pending', waitingFor: ['C'] });
  expect(judge(answers, { final: true })).toEqual({ result: 'lapsed' });
});
