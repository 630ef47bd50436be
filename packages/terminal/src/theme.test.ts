import { expect, test } from 'vitest';
import { CODES, insertionPoint, paint } from './theme.ts';

test('without colour the chosen line is still inverse, and no colour code is written', () => {
  const line = paint(
    [
      { text: '▸ Join', style: 'chosen' },
      { text: ' bad', style: 'bad' },
      { text: ' good', style: 'good' },
    ],
    'plain',
  );
  expect(line).toBe('\u001b[7;1m▸ Join\u001b[0m\u001b[1m bad\u001b[0m good');
});

test('without colour no style writes a colour code', () => {
  for (const code of Object.values(CODES.plain)) expect(code).toMatch(/^(?:[147](?:;[14])?)?$/);
});

test('every palette keeps the chosen line inverse', () => {
  for (const codes of Object.values(CODES)) expect([codes.chosen, codes.chosenDim]).toEqual(['7;1', '7']);
});

test('the insertion point of an open field is where the next letter goes', () => {
  expect(insertionPoint([[{ text: 'no field', style: 'text' }]])).toBeUndefined();
  const field = [
    { text: '› ', style: 'key' },
    { text: 'ab', style: 'strong' },
    { text: '▏', style: 'chosen' },
  ] as const;
  expect(insertionPoint([[{ text: '', style: 'text' }], field])).toEqual({ x: 4, y: 1 });
});
