import { createTally, shippedIds, shippedSetup, standsAlone } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { countEdges } from './edge-counts.ts';

const tally = createTally();
afterAll(() => tally.print('edges, shipped scenarios'));

// A scenario that extends another has the same tables: its chart has no kind of edge that the other lacks.
test.each(shippedIds().filter(standsAlone))(
  'some game takes every edge, and no edge can be spared: %s',
  (id) => {
    expect(countEdges(shippedSetup(id), tally)).toEqual({ left: [], spared: [] });
  },
  120_000,
);
