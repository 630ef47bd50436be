import { expect, test } from 'vitest';
import { insertionPoint, paint, paletteFor, wantsAscii } from './theme.ts';

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

test('NO_COLOR takes colours away when it is not empty; a flag is stronger', () => {
  expect(paletteFor({ NO_COLOR: '1' }, null)).toBe('plain');
  expect(paletteFor({ NO_COLOR: '' }, null)).toBe('colour');
  expect(paletteFor({ NO_COLOR: '1' }, true)).toBe('colour');
});

test('a terminal that is not known to draw lines gets ASCII', () => {
  expect(wantsAscii({ TERM: 'linux' })).toBe(true);
  expect(wantsAscii({ TERM: 'xterm', LANG: 'de_DE.ISO-8859-1' })).toBe(true);
  expect(wantsAscii({ TERM: 'xterm', LANG: 'C.UTF-8' })).toBe(false);
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
