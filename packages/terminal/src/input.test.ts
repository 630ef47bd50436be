import type { Key } from 'ink';
import { expect, test } from 'vitest';
import { isF1, keyOfPaste, PASTE_MAX, keysOfText as split, splitInput } from './input.ts';

const NONE: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};
const names = (text: string): readonly string[] => split(text).map((key) => key.name);

test('keys that come in one chunk are all there, in their order', () => {
  expect(names('\r\r')).toEqual(['enter', 'enter']);
  expect(names('jj')).toEqual(['j', 'j']);
  expect(names('ab\r')).toEqual(['a', 'b', 'enter']);
  expect(names('\t\t')).toEqual(['tab', 'tab']);
  expect(names('a \u0003')).toEqual(['a', 'space', 'ctrl-c']);
});

test('a letter is what a reader sees, with all its marks', () => {
  expect(names('e\u0301ж日')).toEqual(['e\u0301', 'ж', '日']);
});

test('arrows and other named keys have the names of the keymap', () => {
  expect(splitInput('', { ...NONE, downArrow: true })).toEqual([{ name: 'down', text: '' }]);
  expect(splitInput('', { ...NONE, tab: true, shift: true })).toEqual([{ name: 'shift-tab', text: '' }]);
  expect(splitInput('c', { ...NONE, ctrl: true })).toEqual([{ name: 'ctrl-c', text: '' }]);
  expect(splitInput('\r\r', NONE).map((key) => key.name)).toEqual(['enter', 'enter']);
});

test('Backspace and Delete are two keys, and F1 has its name on every usual terminal', () => {
  expect(splitInput('', { ...NONE, backspace: true })).toEqual([{ name: 'backspace', text: '' }]);
  expect(splitInput('', { ...NONE, delete: true })).toEqual([{ name: 'delete', text: '' }]);
  expect(['\u001bOP', '\u001b[11~', '\u001b[[A', '\u001b[P', '\u001bOQ', '\u001b[12~', 'P', '\u001b'].map(isF1)).toEqual([
    ...[true, true, true, true],
    ...[false, false, false, false],
  ]);
});

test('Esc and a letter that come together are two keys', () => {
  expect(splitInput('j', { ...NONE, meta: true }).map((key) => key.name)).toEqual(['escape', 'j']);
});

test('reports of the terminal are no keys', () => {
  for (const report of ['[I', '[O', '[?62;4c', '[12;40R', '[<0;10;5M', '[M !!']) expect(splitInput(report, NONE), report).toEqual([]);
});

test('a paste is one piece of text on one line, and a very long one is refused', () => {
  expect(keyOfPaste('a\r\nb\u001b[31m')).toEqual({ name: 'paste', text: 'a b[31m' });
  expect(keyOfPaste('x'.repeat(PASTE_MAX + 1))).toBeNull();
});
