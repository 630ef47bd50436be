import { expect, test } from 'vitest';
import { BYTES_MAX, DEPTH_MAX, findExcess, KEYS_MAX } from './caps.ts';

const codeOf = (text: string) => findExcess(text)?.finding.code;
const keys = (count: number) => Array.from({ length: count }, (_, index) => `key${index}: 1`);

test('a file at the cap in bytes is read, one over it is not', () => {
  expect([codeOf(`# ${'x'.repeat(BYTES_MAX - 2)}`), codeOf(`# ${'x'.repeat(BYTES_MAX - 1)}`)]).toEqual([undefined, 'S-001']);
});

test('bytes are counted, not characters', () => {
  expect([codeOf(`# ${'é'.repeat(BYTES_MAX / 2)}`), codeOf(`# ${'é'.repeat(BYTES_MAX / 2 - 1)}`)]).toEqual(['S-001', undefined]);
});

test.each([
  ['brackets', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
  ['dashes', (depth: number) => '- '.repeat(depth)],
  ['lines', (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
])('%s may nest to the cap and no deeper', (_, nest) => {
  expect([codeOf(nest(DEPTH_MAX)), codeOf(nest(DEPTH_MAX + 1))]).toEqual([undefined, 'S-002']);
});

test('brackets that never close are stopped as well', () => {
  expect(codeOf('{a: ['.repeat(10_000))).toBe('S-002');
});

test('brackets inside quotes and comments do not count', () => {
  expect(codeOf(`a: "${'['.repeat(200)}" # ${'{'.repeat(200)}`)).toBeUndefined();
});

test.each([
  ['lines', (count: number) => keys(count).join('\n')],
  ['brackets', (count: number) => `{${keys(count).join(', ')}}`],
])('a map in %s may have keys to the cap and no more', (_, map) => {
  expect([codeOf(map(KEYS_MAX)), codeOf(map(KEYS_MAX + 1))]).toEqual([undefined, 'S-003']);
});

test('many small maps are no large one', () => {
  expect(
    codeOf(
      keys(1000)
        .map((line, index) => `map${index}:\n  ${line}\n  b: 2\n  c: 3`)
        .join('\n'),
    ),
  ).toBeUndefined();
});
