import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BugError } from './assert.ts';
import { canonicalJson, digestOf, rollDigest } from './canonical-json.ts';

test('keys are sorted at every depth, lists keep their order', () => {
  expect(canonicalJson({ b: [3, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[3,{"c":2,"d":1}]}');
});

test.each([
  [-0, '0'],
  [1e21, '1e+21'],
  ['é"\n', '"é\\"\\n"'],
  ['\ud800', '"\\ud800"'],
  [{}, '{}'],
  [[], '[]'],
  [{ 10: 1, 9: 2, '': 3 }, '{"":3,"10":1,"9":2}'],
])('%j is written as %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('what is written can be read back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which keys were set does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(object).reverse()))).toBe(canonicalJson(object));
    }),
  );
});

test.each([
  [undefined, 'undefined cannot be written as JSON, at the top'],
  [{ a: [1, undefined] }, 'undefined cannot be written as JSON, at a.1'],
  [{ a: Number.NaN }, 'NaN cannot be written as JSON, at a'],
  [[Number.NEGATIVE_INFINITY], '-Infinity cannot be written as JSON, at 0'],
  [1n, 'bigint cannot be written'],
  [{ act: () => 0 }, 'function cannot be written as JSON, at act'],
  [Symbol('s'), 'symbol cannot be written'],
  [new Map(), 'an object of class Map cannot be written'],
  [new Date(0), 'an object of class Date cannot be written'],
])('a value that JSON would lose is refused: %s', (value, message) => {
  expect(() => canonicalJson(value)).toThrow(BugError);
  expect(() => canonicalJson(value)).toThrow(message);
});

test('a value that contains itself is refused with a sentence', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(() => canonicalJson(loop)).toThrow('nesting deeper than 100 cannot be written as JSON, at self.self.');
});

test('the digest is SHA-256 in hexadecimal', () => {
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a rolling digest depends on every piece, on the order and on where pieces end', () => {
  const roll = (...pieces: readonly string[]) => pieces.reduce(rollDigest, '');
  const digests = [roll('ab'), roll('a', 'b'), roll('b', 'a'), roll('a'), roll()];
  expect(new Set(digests).size).toBe(digests.length);
  expect(roll('a', 'b')).toBe(roll('a', 'b'));
});
