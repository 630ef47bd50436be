import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './text.ts';

const clean = (text: string) => cleanText(text, 80);

test.each([
  ['plain text stays', 'Réunion à 9 h — 中文 – ok', 'Réunion à 9 h — 中文 – ok'],
  ['colours go whole', '\u001b[1;31mred\u001b[0m', 'red'],
  ['a window title goes whole', 'a\u001b]0;title\u0007b', 'ab'],
  ['a link goes, its words stay', '\u001b]8;;https://example.org\u001b\\here\u001b]8;;\u001b\\', 'here'],
  ['C1 sequences go whole', '\u009b31mred\u009d0;title\u009cb', 'redb'],
  ['a lone escape goes', 'a\u001b', 'a'],
  ['an escape made by taking another away goes too', '\u001b\u001b[31m[31mred', '31mred'],
  ['bells, backspaces and deletes go', 'a\u0007b\u0008c\u007fd\u0000', 'abcd'],
  ['line ends and tabs fold into one space', ' a\r\n\tb\u2028c\u0085d ', 'a b c d'],
  ['bidi overrides and isolates go', '\u202eabc\u202c \u2066d\u2069 \u200ee\u061c', 'abc d e'],
  ['zero-width characters go', 'a\u200bb\u200dc\ufeffd\u00ade\u2060', 'abcde'],
  ['invisible tags go', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['letters and marks are composed', 'e\u0301', '\u00e9'],
  ['piled-up marks are cut to four', `a${'\u0335'.repeat(40)}b`, `a${'\u0335'.repeat(4)}b`],
  ['half a surrogate pair is marked', 'a\ud800b', 'a\ufffdb'],
  ['nothing stays nothing', ' \u200b\n ', ''],
])('%s', (_, raw, expected) => {
  expect(clean(raw)).toBe(expected);
});

test.each([
  ['at the limit', 'abc', 3, 'abc'],
  ['above the limit', 'abcd', 3, 'abc'],
  ['before a character that does not fit whole', 'a🇫🇷b', 2, 'a'],
  ['without a space at the cut', 'ab cd', 3, 'ab'],
  ['to nothing', 'abc', 0, ''],
])('a text is cut %s', (_, raw, charCountMax, expected) => {
  expect(cleanText(raw, charCountMax)).toBe(expected);
});

const hostile = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\u001b', '[', ']', '\u009b', '\u202e', '\u0301', ' ', '\n', 'm')),
});

test('cleaning twice changes nothing more, and no control or hidden character is left', () => {
  fc.assert(
    fc.property(hostile, fc.nat({ max: 20 }), (raw, charCountMax) => {
      const once = cleanText(raw, charCountMax);
      expect(cleanText(once, charCountMax)).toBe(once);
      expect(once).not.toMatch(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u);
      expect([...once].length).toBeLessThanOrEqual(charCountMax);
    }),
    { numRuns: 2_000 },
  );
});

test('a megabyte is cleaned in no time', () => {
  const started = performance.now();
  cleanText('\u001b]0;'.repeat(250_000), 80);
  cleanText('a\u0301'.repeat(500_000), 80);
  expect(performance.now() - started).toBeLessThan(2_000);
});
