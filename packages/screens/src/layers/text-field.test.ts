import { describe, expect, test } from 'vitest';
import { FIRST_UI, type Key } from '../app.ts';
import { textOf, widthOf } from '../layout/row.ts';
import { asLine, edited, editedOverList, INSERTION, LINE_MAX, lineRow, type Typed, withWords } from './text-field.ts';

const named = (name: string): Key => ({ name, text: '' });
const letter = (text: string): Key => ({ name: text, text });
/** The line after some keys, with | where the insertion point stands. */
function after(line: Typed, ...keys: readonly Key[]): string {
  const { typed, at } = keys.reduce<Typed>((now, key) => edited(key, now) ?? now, line);
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(typed)].map(({ segment }) => segment);
  return [...letters.slice(0, at ?? letters.length), '|', ...letters.slice(at ?? letters.length)].join('');
}

describe('a line of text', () => {
  test.each([
    ['letters go in before the insertion point', [named('left'), letter('x')], 'ab дx|е'],
    ['left and right stay within the line', [named('right'), named('right')], 'ab де|'],
    ['Home and Ctrl-A go to its beginning', [named('home'), named('left'), letter('x')], 'x|ab де'],
    ['End and Ctrl-E go to its end', [named('ctrl-a'), named('ctrl-e'), letter('x')], 'ab деx|'],
    ['Backspace takes the letter before', [named('left'), named('backspace')], 'ab |е'],
    ['Delete takes the letter behind', [named('home'), named('delete')], '|b де'],
    ['Delete at the end takes nothing', [named('delete')], 'ab де|'],
    ['Backspace at the beginning takes nothing', [named('home'), named('backspace')], '|ab де'],
    ['Ctrl-W takes the word before', [named('ctrl-w')], 'ab |'],
    ['Ctrl-W twice takes two words', [named('ctrl-w'), named('ctrl-w')], '|'],
    ['Ctrl-U takes all before', [named('left'), named('ctrl-u')], '|е'],
  ] as const)('%s', (_, keys, becomes) => {
    expect(after({ typed: 'ab де' }, ...keys)).toBe(becomes);
  });
  test.each(['日本', 'e\u0301o\u0302', '👩‍🚀🇺🇦', 'їґ'])('letters of several code points go whole: %s', (word) => {
    const [first = '', last = ''] = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
    expect(after({ typed: word }, named('backspace'))).toBe(`${first}|`);
    expect(after({ typed: word }, named('home'), named('delete'))).toBe(`|${last}`);
    expect(after({ typed: word }, named('left'), letter('x'))).toBe(`${first}x|${last}`);
  });
  test('a mark that joins the letter before it leaves the insertion point behind both', () => {
    expect(after({ typed: 'eo', at: 1 }, letter('\u0301'), letter('x'))).toBe('e\u0301x|o');
  });
  test('what was pasted is one line, goes in at the insertion point, and stays bounded', () => {
    expect(after({ typed: 'ab', at: 1 }, { name: 'paste', text: 'x\r\ny\u001b[2J' })).toBe('ax y[2J|b');
    expect(edited({ name: 'paste', text: '日'.repeat(2 * LINE_MAX) }, { typed: 'ab' })?.typed).toBe(`ab${'日'.repeat(LINE_MAX - 2)}`);
  });
  test('keys that write nothing are left to others, and over a list Home and End too', () => {
    expect(edited(named('up'), { typed: 'ab' })).toBeUndefined();
    expect(editedOverList(named('home'), { typed: 'ab' })).toBeUndefined();
    expect(editedOverList(named('left'), { typed: 'ab' })).toEqual({ typed: 'ab', at: 1 });
  });
});

describe('a drawn line', () => {
  test.each([0, 1, 7, 20, 40])('shows what is around the insertion point, in exactly its width: at %d of 40', (at) => {
    for (const typed of ['а'.repeat(40), '日'.repeat(40), 'short']) {
      const row = lineRow({ typed, at }, 12);
      expect(widthOf(textOf(row))).toBe(12);
      expect(row.filter(({ style, text }) => style === 'chosen' && text === INSERTION)).toHaveLength(1);
    }
  });
  test('says with … where it goes on', () => {
    expect(textOf(lineRow({ typed: '0123456789', at: 10 }, 6)).trimEnd()).toBe(`…6789${INSERTION}`);
    expect(textOf(lineRow({ typed: '0123456789', at: 0 }, 6)).trimEnd()).toBe(`${INSERTION}0123…`);
    expect(textOf(lineRow({ typed: 'ab', at: 1 }, 6)).trimEnd()).toBe(`a${INSERTION}b`);
  });
});

test('a text from elsewhere takes the place of the words: one line, no control characters, bounded', () => {
  const open = { ...FIRST_UI, layers: [{ kind: 'words', typed: 'old' }] } as const;
  const written = withWords(open, ' one\n\ttwo\u0007\u001b[31m\n');
  expect(written.layers).toEqual([{ kind: 'words', typed: 'one two[31m', at: 11 }]);
  expect(written.toast).toBeNull();
  expect(withWords({ ...FIRST_UI, screen: 'composer' }, 'one\n').draft.words).toBe('one');
  const long = withWords({ ...FIRST_UI, layers: [{ kind: 'words', typed: '' }] }, 'x'.repeat(LINE_MAX + 1));
  expect(long.toast).toBe('Only the first 500 letters fit.');
  expect(asLine('a\r\nb')).toBe('a b');
});
