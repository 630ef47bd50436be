import { createTally, smallSetups } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { countEdges } from './edge-counts.ts';

const tally = createTally();
afterAll(() => tally.print('edges, small scenarios'));

test.each(smallSetups().map((setup) => [setup.face.id, setup] as const))(
  'some game takes every edge, and no edge can be spared: %s',
  (_id, setup) => {
    expect(countEdges(setup, tally)).toEqual({ left: [], spared: [] });
  },
  120_000,
);
