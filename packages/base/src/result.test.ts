import { expect, test } from 'vitest';
import { BugError } from './assert.ts';
import { expectOk, fail, mapResult, ok, type Result } from './result.ts';

const three: Result<number, string> = ok(3);
const empty: Result<number, string> = fail('empty');

test('a result is a value or a reason', () => {
  expect([three, empty]).toEqual([
    { ok: true, value: 3 },
    { ok: false, error: 'empty' },
  ]);
});

test('a change reaches the value and leaves a failure alone', () => {
  expect(mapResult(three, (n) => n + 1)).toEqual(ok(4));
  expect(mapResult(empty, (n: number) => n + 1)).toBe(empty);
});

test('a value that must be there is handed out', () => {
  expect(expectOk(three, 'counting')).toBe(3);
});

test('a failure that cannot be is a BugError that says what and why', () => {
  expect(() => expectOk(empty, 'counting')).toThrow(new BugError('counting failed: empty'));
  expect(() => expectOk(fail({ line: 2 }), 'reading')).toThrow('reading failed: {"line":2}');
});
