import { expect, test } from 'vitest';
import { countBits, hasBit, inNone, inOne, intersect, isNone, noBits, setBit, setRange, unite } from './bits.ts';

const COUNT = 70;

/** The rows of a set as a list. */
function rowsOf(bits: Uint32Array): number[] {
  return Array.from({ length: COUNT }, (_, row) => row).filter((row) => hasBit(bits, row));
}
function setOf(...rows: readonly number[]): Uint32Array {
  const bits = noBits(COUNT);
  for (const row of rows) setBit(bits, row);
  return bits;
}

test('a set holds what was put into it, over the ends of words', () => {
  expect(rowsOf(setOf(0, 31, 32, 63, 64, 69))).toEqual([0, 31, 32, 63, 64, 69]);
  expect(countBits(setOf(0, 31, 32, 63, 64, 69))).toBe(6);
  expect([isNone(noBits(COUNT)), isNone(setOf(69))]).toEqual([true, false]);
});

test.each([
  [0, 0],
  [0, 70],
  [5, 6],
  [30, 34],
  [31, 65],
  [32, 64],
])('a range from %i to before %i is that', (from, to) => {
  const bits = noBits(COUNT);
  setRange(bits, from, to);
  expect(rowsOf(bits)).toEqual(Array.from({ length: to - from }, (_, place) => from + place));
});

test('sets are united and held against each other', () => {
  const [first, second] = [setOf(1, 2, 40), setOf(2, 40, 69)];
  expect(rowsOf(unite([first, second], COUNT))).toEqual([1, 2, 40, 69]);
  expect(rowsOf(intersect(first, second))).toEqual([2, 40]);
  expect(rowsOf(intersect(first, second, 'outside'))).toEqual([1]);
  expect(rowsOf(inOne([first, second, setOf(2, 5)], COUNT))).toEqual([1, 5, 69]);
});

test('what is in no set ends with the last row', () => {
  expect(countBits(inNone([], COUNT))).toBe(COUNT);
  expect(countBits(inNone([setOf(0, 69)], COUNT))).toBe(COUNT - 2);
  expect(countBits(inNone([], 64))).toBe(64);
});
