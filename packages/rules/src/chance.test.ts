import { after, floorOf, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { draw } from './chance.ts';
import type { Table } from './table.ts';

const KEY = { seat: 'A', act: 'cable', object: 'port' } as const;
const inRound = (table: Table, round: number): Table => ({ ...table, public: { ...table.public, round } });

test('R-61: a draw hangs on its key alone, not on what was done before', () => {
  const table = marginsOf('annex');
  expect(draw(after(table, { verb: 'prepare', seat: 'B' }), KEY)).toBe(draw(table, KEY));
});
test('R-61: every part of the key tells draws apart', () => {
  const table = marginsOf('annex');
  const draws = [
    ...[KEY, { ...KEY, seat: 'B' }, { ...KEY, act: 'leak' }, { ...KEY, object: 'tolls' }, { ...KEY, n: 1 }].map((key) => draw(table, key)),
    ...[inRound(table, 2), floorOf('hall'), marginsOf('annex', undefined, 'other')].map((other) => draw(other, KEY)),
  ];
  expect(new Set(draws).size).toBe(draws.length);
  for (const value of draws) expect(value >= 0 && value < 1).toBe(true);
});
