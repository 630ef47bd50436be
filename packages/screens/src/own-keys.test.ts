import { describe, expect, test } from 'vitest';
import { checkKeys, type KeyEntry, ownLabel, withOwnKeys } from './own-keys.ts';

const hint = (word: string): string => `near ${word}`;
const entry = (command: string, ...keys: readonly string[]): KeyEntry => ({ line: 3, command, keys });
const complaint = (...entries: readonly KeyEntry[]): string =>
  checkKeys(entries, hint)
    .problems.map(({ line, message }) => `${line}: ${message}`)
    .join(' ');

describe('a keys file', () => {
  test('names commands by id or word, and fixed keys stay with theirs', () => {
    const checked = checkKeys([entry('up', 'w'), entry('margins', '$'), entry('paper', 'ctrl-k')], hint);
    expect(checked).toEqual({ overrides: { up: ['w', 'up'], margins: ['$'], sendNonPaper: ['ctrl-k'] }, problems: [] });
  });
  test('may exchange two keys', () => {
    expect(checkKeys([entry('join', 'x'), entry('object', 'a')], hint).problems).toEqual([]);
  });
  test.each([
    ['an unknown command, with a hint', [entry('joyn', '$')], '3: There is no command "joyn": near joyn'],
    ['a key that typing needs', [entry('join', 'enter')], '3: "enter" stays what it is: typing and lists need it. Give join another key.'],
    ['a digit', [entry('join', '4')], '3: "4" stays what it is: typing and lists need it. Give join another key.'],
    ['what a terminal cannot tell apart', [entry('join', 'ctrl-i')], '3: "ctrl-i" cannot be told from Tab in a terminal. Give join another key.'],
    ['no key', [entry('join', 'super-x')], '3: "super-x" is no key: write one letter or sign, or ctrl- and a small letter, as in ctrl-k.'],
    ['a Cyrillic key', [entry('join', 'ф')], '3: "ф" is the key of "a" on another layout: write "a", which holds for both.'],
    [
      'a key of another command',
      [entry('join', 'x')],
      '3: "x" is the key of "object" already. Give join another key, or give object another one as well.',
    ],
    ['a command twice', [entry('join', '$'), entry('join', '&')], '3: "join" has its keys in line 3 already. Keep one of the two lines.'],
  ])('is refused for %s', (_, entries, message) => {
    expect(complaint(...entries)).toBe(message);
  });
});

test('a row shows the own key in the place of the usual one and stays as wide', () => {
  const row = [
    { text: 'Join a text      ', style: 'text' },
    { text: ' a', style: 'key' },
  ] as const;
  expect(withOwnKeys([row], { join: ['ctrl-k'] })).toEqual([
    [
      { text: 'Join a text ', style: 'text' },
      { text: ' Ctrl-K', style: 'key' },
    ],
  ]);
  expect(withOwnKeys([row], { object: ['&'] })[0]).toBe(row);
});

test('a label of two keys changes only the one that is overridden', () => {
  expect(ownLabel('g G', { top: ['&', 'home'] })).toBe('& G');
});
