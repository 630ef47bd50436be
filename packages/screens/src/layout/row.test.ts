import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { asciiRow } from './ascii.ts';
import { box, list, over } from './block.ts';
import { fitRow, padTo, rowWidth, run, safeText, sliceRow, spread, textOf, truncate, widthOf } from './row.ts';
import { fitting, markdown, sentencesFitting, wrap, wrapPieces } from './words.ts';

test('a row is exactly as wide as asked, whatever is in it', () => {
  for (const text of ['', 'short', 'a line that is a good deal too long', 'Россия и США за столом', '日本語の長い文章です', 'e\u0301te\u0301']) {
    for (const cells of [1, 2, 7, 10, 40]) expect(rowWidth(fitRow(text, cells)), `${text} ${cells}`).toBe(cells);
  }
});

test('the letters that are measured by counting have the width that they are said to have', () => {
  const letters = Array.from({ length: 0x2800 }, (_, code) => String.fromCharCode(code));
  const wrong = letters.filter((letter) => safeText(letter) === letter && widthOf(letter) === 1 && stringWidth(letter) !== 1);
  expect(wrong).toEqual([]);
});

test('what is cut ends in an ellipsis', () => {
  expect(truncate('Follow-up talks', 9)).toBe('Follow-u…');
  expect(padTo('日本語', 4)).toBe('日… ');
});

test('what a terminal could take for a command never gets into a row', () => {
  expect(safeText('a\u001b[31mred\u001b]0;title\u0007b\u0000\u202e')).toBe('aredb');
  expect(run('⚠️ on 🤝').text).toBe('◆ on ◆');
});

test('the right end of a spread line stays, the left gives way', () => {
  expect(textOf(spread('a long beginning of a line', 'end', 12))).toBe('a long b…end');
});

test('a slice keeps its place, and half a wide letter is a space', () => {
  expect(textOf(sliceRow([run('a日b')], 2, 4))).toBe(' b');
});

test('a block laid over another hides what is below and nothing else', () => {
  const base = [[run('aaaa')], [run('bbbb')], [run('cccc')]];
  expect(over(base, [[run('XX')]], { x: 1, y: 1 }).map(textOf)).toEqual(['aaaa', 'bXXb', 'cccc']);
});

test('a box says its title, marks the focus with a sign and has its exact size', () => {
  const rows = box(['one'], { width: 16, height: 3 }, { title: 'Agenda', foot: '1-2', focused: true });
  expect(rows.map(textOf)).toEqual(['╭─ ▸ Agenda ───╮', '│one           │', '╰──────── 1-2 ─╯']);
});

test('a list shows the part where its cursor is', () => {
  const rows = list(['a', 'b', 'c', 'd', 'e'], { cursor: 4, height: 2, width: 4, focused: true });
  expect(rows.map(textOf)).toEqual(['  d ', '▸ e ']);
});

test('text wraps between words and breaks only words that are longer than a line', () => {
  expect(wrap('one two threefourfive', 8)).toEqual(['one two', 'threefou', 'rfive']);
});

test('Markdown loses its marks and keeps its shape', () => {
  const rows = markdown('# What you want\n\n- **Troops** back\n  and verified\n- peace', 20).map(textOf);
  expect(rows).toEqual(['What you want', '', '· Troops back and', '  verified', '· peace']);
});

test('the ASCII form has the same width and nothing but ASCII', () => {
  const row = asciiRow([run('▸ Genève → 日本 ≥')]);
  expect(textOf(row)).toBe('> Geneve > ???? >');
});

test('of several ways to say a thing the first that fits is taken', () => {
  expect([fitting(20, 'a rather long way to say', 'a shorter way', 'short'), fitting(3, 'a shorter way', 'short')]).toEqual([
    'a shorter way',
    'short',
  ]);
});

test('a text is cut between sentences, never within one', () => {
  const text = 'Show an offer. It binds nobody: and it may leak.';
  expect(sentencesFitting(text, 50, 1)).toBe(text);
  expect(sentencesFitting(text, 30, 1)).toBe('Show an offer.');
  expect(sentencesFitting(text, 30, 2)).toBe(text);
  expect(sentencesFitting(text, 5, 1)).toBe('Show an offer.');
});

test('pieces that belong together stay together', () => {
  expect(wrapPieces(['Points:', 'A 1', 'B 3', 'C 6'], 13)).toEqual(['Points:  A 1', 'B 3  C 6']);
});
