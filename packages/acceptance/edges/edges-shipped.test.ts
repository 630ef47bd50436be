import { createTally, shippedIds, shippedSetup } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { countEdges } from './edge-counts.ts';

const tally = createTally();
afterAll(() => tally.print('edges, shipped scenarios'));

test.each(shippedIds())(
  'some game takes every edge, and no edge can be spared: %s',
  (id) => {
    expect(countEdges(shippedSetup(id), tally)).toEqual({ left: [], spared: [] });
  },
  120_000,
);
