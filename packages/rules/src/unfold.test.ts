import { floorOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import type { Event } from './events/index.ts';
import { unfold } from './unfold.ts';

const taken = (seat: string): readonly Event[] => [{ kind: 'floorTaken', seat }];

test('each step sees the table as the steps before have left it', () => {
  const seen: (readonly string[])[] = [];
  const look = (seat: string) => (now: ReturnType<typeof floorOf>) => {
    seen.push(now.public.floor.taken);
    return taken(seat);
  };
  expect(unfold(floorOf('hall'), look('A'), look('B'), look('C'))).toEqual([...taken('A'), ...taken('B'), ...taken('C')]);
  expect(seen).toEqual([[], ['A'], ['A', 'B']]);
});
test('no step, no events; and the table stays as it was', () => {
  const table = floorOf('hall');
  expect(unfold(table)).toEqual([]);
  unfold(table, () => taken('A'));
  expect(table.public.floor.taken).toEqual([]);
});
