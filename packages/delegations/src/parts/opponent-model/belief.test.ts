import { type Heard, openTable, type SeatView, seatView } from '@parley/rules';
import { shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { groundOf } from '../../ground.ts';
import { believe, content } from './belief.ts';

const table = openTable(shippedSetup('january-2022'), 'belief');

function seenBy(seat: string, part: Partial<SeatView['own']['part']> = {}): SeatView {
  const view = seatView(table, seat);
  return { ...view, own: { ...view.own, part: { ...view.own.part, ...part } } };
}
function rowOf(view: SeatView, about: string, issue: string): readonly number[] {
  const ground = groundOf(view);
  return believe(ground, about).gain[ground.indexOf[issue] ?? -1] ?? [];
}
const rises = (row: readonly number[]): boolean => row.every((points, step) => step === 0 || points >= (row[step - 1] ?? 0));

describe('before anybody has spoken', () => {
  test('a demand is what its delegation wants', () => {
    expect(rises(rowOf(seenBy('US'), 'RU', 'enlargement'))).toBe(true);
  });
  test('a line that is held costs its delegation more with every step off it', () => {
    expect(rises(rowOf(seenBy('RU'), 'NATO', 'enlargement').map((points) => -points))).toBe(true);
  });
  test('what one side says that it gives, the silent other side is taken to want', () => {
    expect(rises(rowOf(seenBy('US'), 'RU', 'ukraine_forces'))).toBe(true);
  });
  test('nobody has refused anything', () => {
    expect(believe(groundOf(seenBy('US')), 'RU').threshold).toBe(0);
  });
});

describe('what was heard', () => {
  const reply: Heard = { from: 'RU', kind: 'sounding', issue: 'missiles', option: 'moratorium', paper: null, answer: 'no' };

  test('a no lowers the option and what lies beyond it', () => {
    const before = rowOf(seenBy('US'), 'RU', 'missiles');
    const after = rowOf(seenBy('US', { heard: [reply] }), 'RU', 'missiles');
    expect(after[2]).toBeLessThan(before[2] ?? 0);
    expect(after[3]).toBeLessThan(before[3] ?? 0);
    expect(after[1]).toBe(before[1]);
  });
  test('a possible raises the option alone', () => {
    const before = rowOf(seenBy('US'), 'RU', 'missiles');
    const after = rowOf(seenBy('US', { heard: [{ ...reply, answer: 'possible' }] }), 'RU', 'missiles');
    expect(after[2]).toBeGreaterThan(before[2] ?? 0);
    expect(after[3]).toBe(before[3]);
  });
  test('a learnt priority makes an issue count more', () => {
    const first = rowOf(seenBy('US', { insights: [{ kind: 'priority', about: 'RU', issue: 'missiles', rank: 1 }] }), 'RU', 'missiles');
    const last = rowOf(seenBy('US', { insights: [{ kind: 'priority', about: 'RU', issue: 'missiles', rank: 11 }] }), 'RU', 'missiles');
    expect(first[2]).toBeGreaterThan(last[2] ?? 0);
  });
});

test('content rises with worth, fast below the threshold and slower above it', () => {
  expect(content(4, 6)).toBe(-4);
  expect(content(6, 6)).toBe(0);
  expect(content(12, 6) - content(6, 6)).toBeGreaterThan(content(18, 6) - content(12, 6));
});
