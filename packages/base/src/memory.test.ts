import { expect, test } from 'vitest';
import { createMemory, openRound, remember } from './memory.ts';

test('what a round or the one before it worked out is not worked out again', () => {
  const memory = createMemory();
  const made: string[] = [];
  const make = (key: string) => remember(memory, key, () => made.push(key));
  make('a');
  make('a');
  openRound(memory);
  make('a');
  expect(made).toEqual(['a']);
});

test('what a whole round did not use is forgotten', () => {
  const memory = createMemory();
  remember(memory, 'a', () => 1);
  openRound(memory);
  openRound(memory);
  expect(remember(memory, 'a', () => 2)).toBe(2);
});
