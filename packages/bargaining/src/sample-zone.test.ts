import { expect, test } from 'vitest';
import { sampleZone } from './sample-zone.ts';
import { createSpace } from './space.ts';

/** Evenly spread over 0–1, and the same every time. */
function evenly(): () => number {
  let drawn = 0;
  return () => {
    drawn += 0.618033988749895;
    return drawn % 1;
  };
}
const half = { space: createSpace([10]), worths: [[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]], reservations: [5], condition: { kind: 'all', of: [] } } as const;

test('a sample says that it is one, and between what the share lies', () => {
  const sample = sampleZone({ ...half, draws: 1000, random: evenly() });
  expect(sample).toMatchObject({ kind: 'sample', draws: 1000 });
  expect(sample.share).toBeCloseTo(0.5, 1);
  expect(sample.interval[0]).toBeCloseTo(0.469, 2);
  expect(sample.interval[1]).toBeCloseTo(0.531, 2);
});

test('conditions count, and a party may have any function', () => {
  const worths = [(options: ArrayLike<number>) => options[0] ?? 0];
  const condition = { kind: 'bound', issue: 0, min: 0, max: 4 } as const;
  expect(sampleZone({ ...half, worths, condition, draws: 100, random: evenly() })).toMatchObject({ hits: 0, share: 0 });
});

test('no hit in a hundred draws still leaves room for a few per cent', () => {
  const { interval } = sampleZone({ ...half, reservations: [99], draws: 100, random: evenly() });
  expect([interval[0], Math.round(interval[1] * 1000)]).toEqual([0, 37]);
});

test('no draws say nothing', () => {
  expect(sampleZone({ ...half, draws: 0, random: evenly() })).toMatchObject({ share: 0, interval: [0, 1] });
});
