import { expect, test } from 'vitest';
import { textOf } from '../../layout/row.ts';
import { momentAfter, scrubber } from './model.ts';

const moments = [
  [-1, 0],
  [0, 1],
  [0, 1],
  [0, 2],
  [1, 1],
  [1, 1],
  [1, 2],
].map(([venueIndex = 0, round = 0], act) => ({ act, venueIndex, round, words: '' }));
const go = (at: number, ...steps: readonly (readonly [Parameters<typeof momentAfter>[1], 1 | -1])[]): number =>
  steps.reduce((here, [stride, by]) => momentAfter({ moments, at: here }, stride, by), at);

test('strides go by event, by round, by table and to the ends', () => {
  expect(go(2, ['event', 1])).toBe(3);
  expect(go(1, ['round', 1])).toBe(3);
  expect(go(1, ['venue', 1])).toBe(4);
  expect(go(3, ['end', 1])).toBe(6);
  expect(go(3, ['end', -1])).toBe(0);
  expect(go(6, ['event', 1])).toBe(6);
  expect(go(0, ['event', -1])).toBe(0);
});
test('forward and back again is where one was, from the start of a round or table', () => {
  for (const [stride, starts] of [
    ['event', [1, 2, 3, 4, 5]],
    ['round', [1, 3, 4]],
    ['venue', [1]],
  ] as const)
    for (const at of starts) expect(go(at, [stride, 1], [stride, -1])).toBe(at);
});
test('the scrubber fills its width and marks where one is', () => {
  for (const width of [10, 40, 76])
    for (let at = 0; at < moments.length; at += 1) {
      const line = textOf(scrubber({ moments, at }, width));
      expect(line).toHaveLength(width);
      expect([...line].filter((cell) => cell === '●')).toHaveLength(1);
    }
});
