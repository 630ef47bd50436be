import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { renderDiagnostic } from './render-diagnostic.ts';

const unknown: Diagnostic = {
  code: 'S-301',
  severity: 'error',
  message: 'no delegation is called `rusia`',
  hint: 'did you mean `russia`?',
  span: { file: 'week.yaml', start: { line: 40, column: 11 }, end: { line: 40, column: 16 } },
  related: [],
};
const fileWith = (line: string) => `${'\n'.repeat(39)}${line}\nmore\n`;

test('an author reads the sentence, the place, the line with a caret, and what to type', () => {
  expect(renderDiagnostic(unknown, fileWith('  - seat: rusia'))).toBe(
    [
      'error[S-301]: no delegation is called `rusia`',
      '  --> week.yaml:40:11',
      '   |',
      '40 |   - seat: rusia',
      '   |           ^^^^^',
      '   = help: did you mean `russia`?',
    ].join('\n'),
  );
});

test.each([
  ['wide characters', '  代表: ab: rusia', 2],
  ['emoji', '  👩‍🚀 abcde: rusia', 1],
])('the caret stands under its word behind %s', (_, line) => {
  const column = [...line].length - 4;
  const span = { ...unknown.span, start: { line: 40, column }, end: { line: 40, column: column + 5 } };
  const [, , , shown = '', caret = ''] = renderDiagnostic({ ...unknown, span }, fileWith(line)).split('\n');
  expect(displayWidth(caret.slice(0, caret.indexOf('^')))).toBe(displayWidth(shown.slice(0, shown.indexOf('rusia'))));
});

test('nothing of the file reaches the terminal as a command', () => {
  const rendered = renderDiagnostic({ ...unknown, message: 'a\u001b[31mb', hint: 'c\u0007' }, fileWith('\u001b[2J\t- seat: rusia\u202e'));
  expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('a long line is shown around its caret', () => {
  const line = `${'x'.repeat(300)} rusia ${'y'.repeat(300)}`;
  const span = { ...unknown.span, start: { line: 40, column: 302 }, end: { line: 40, column: 307 } };
  const [, , , shown = '', caret = ''] = renderDiagnostic({ ...unknown, span }, fileWith(line)).split('\n');
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('rusia');
});

test('other places that belong to it follow', () => {
  const related = [{ message: 'the first', span: { file: 'week.yaml', start: { line: 41, column: 1 }, end: { line: 41, column: 5 } } }];
  expect(
    renderDiagnostic({ ...unknown, related }, fileWith('  - seat: rusia'))
      .split('\n')
      .slice(5, 9),
  ).toEqual(['  --> week.yaml:41:1: the first', '   |', '41 | more', '   | ----']);
});

test.each([20, 33, 60])('a line is shown in %i columns, with the caret under the marked place', (columns) => {
  const line = `${'a'.repeat(70)}XYZ${'b'.repeat(70)}`;
  for (const start of [1, 30, 71, 140]) {
    const span = { file: 'week.yaml', start: { line: 1, column: start }, end: { line: 1, column: start + 3 } };
    const diagnostic = { code: 'S-301', severity: 'error', message: 'm', hint: null, span, related: [] } as const;
    const [, , , shown = '', caret = ''] = renderDiagnostic(diagnostic, line, columns).split('\n');
    expect(shown.length).toBeLessThanOrEqual(columns + 4);
    expect(shown.slice(caret.indexOf('^'), caret.indexOf('^') + 3)).toBe(line.slice(start - 1, start + 2));
  }
});
