import { expect, test } from 'vitest';
import { assert, BugError, expectDefined, unreachable } from './assert.ts';

test('a true condition passes', () => {
  expect(() => assert(1 + 1 === 2, 'arithmetic is broken')).not.toThrow();
});

test('a false condition throws a BugError with the message and the details', () => {
  const failing = () => assert(false, 'the floor has no holder', { round: 3 });
  expect(failing).toThrow(BugError);
  expect(failing).toThrow(expect.objectContaining({ name: 'BugError', message: 'the floor has no holder', details: { round: 3 } }));
});

test('a costly message is built only on failure', () => {
  assert(true, () => unreachable(0 as never, 'call'));
  expect(() => assert(false, () => `${1 + 1} seats`)).toThrow('2 seats');
});

test('a defined value is handed through, zero and the empty text included', () => {
  expect([expectDefined(0, 'number'), expectDefined('', 'text')]).toEqual([0, '']);
});

test.each([undefined, null])('%s where a value must be is a BugError that names it', (value) => {
  expect(() => expectDefined(value, 'seat france')).toThrow(new BugError('seat france is missing'));
});

test('a forgotten case names the unexpected value', () => {
  expect(() => unreachable('treble' as never, 'kind of group')).toThrow('unexpected kind of group: "treble"');
});

test('a BugError keeps the error underneath', () => {
  const cause = new BugError('below');
  expect(new BugError('above', {}, cause).cause).toBe(cause);
});
