import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const codesOf = (text: string) => parseYaml('a.yaml', text).diagnostics.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);

test('yes, no and times stay texts', () => {
  expect(parseYaml('a.yaml', 'a: no\nb: 12:30\nc: 2022-01-10').value).toEqual({ a: 'no', b: '12:30', c: '2022-01-10' });
});

test('a file of aliases upon aliases is refused, not unfolded', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  const { value, diagnostics } = parseYaml('a.yaml', ['a0: &a0 x', ...lines].join('\n'));
  expect([value, new Set(diagnostics.map(({ code }) => code))]).toEqual([undefined, new Set(['S-006'])]);
});

test('forty thousand keys are refused before they are compared', () => {
  expect(codesOf(Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n'))).toEqual([expect.stringMatching(/^S-001|S-003/)]);
});

test.each([
  '',
  '# nothing',
  '\u0000',
  '- 1',
  'x',
  '}',
  '"',
  '%YAML 1.1\n---\na: 1',
  '? [a]\n: b',
  '\ufeffa: 1',
  'a: |\n b\n c: ]',
  '&a',
  '*a',
  '!!x y',
  '---\n---\n',
])('nothing is thrown for %j', (text) => {
  expect(() => parseYaml('a.yaml', text)).not.toThrow();
});

test('a slip in one top-level entry hides none in the next', () => {
  expect(codesOf('a:\n  b: x: y\nc:\n  d: y: z\ne: 1\n')).toEqual(['S-004 2:6', 'S-004 4:6']);
});

test('three dashes may open the file', () => {
  expect(codesOf('# first\n\n---\na: 1\n')).toEqual([]);
});
