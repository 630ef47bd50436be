import { expect, test } from 'vitest';
import { readWordLists } from './word-lists.ts';

test('a word has one word or a list of them, with the line where it stands', () => {
  expect(readWordLists('# mine\njoin: J\nfind: [":", ctrl-k]\nundo: []\n')).toEqual({
    lists: [
      { line: 2, word: 'join', words: ['J'] },
      { line: 3, word: 'find', words: [':', 'ctrl-k'] },
      { line: 4, word: 'undo', words: [] },
    ],
    problems: [],
  });
});
test('n, y and digits are words like others', () => {
  expect(readWordLists('undo: n\nwho: 7').lists.map(({ words }) => words)).toEqual([['n'], ['7']]);
});
test.each([
  ['join:', 1],
  ['\njoin: {a: b}', 2],
  ['- join', 1],
  ['join: "J', 1],
  ['join: J\njoin: K', 2],
])('%j is refused at line %i', (text, line) => {
  expect(readWordLists(text).problems.map((problem) => problem.line)).toEqual([line]);
});
test('an empty file has no lists', () => {
  expect(readWordLists('# nothing yet\n')).toEqual({ lists: [], problems: [] });
});
