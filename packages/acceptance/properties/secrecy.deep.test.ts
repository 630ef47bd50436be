import { createTally, shippedIds, shippedSetup, smallSetups } from '@parley/testkit';
import { expect, test } from 'vitest';
import { searchLeaks } from './secrecy-search.ts';

test.each([...smallSetups(), ...shippedIds().map(shippedSetup)].map((setup) => [setup.face.id, setup] as const))(
  'no watcher can tell many games apart that differ only in what it may not know: %s',
  (id, setup) => {
    const tally = createTally();
    expect(searchLeaks([setup], 2000, tally)).toBeNull();
    tally.print(`secrecy, in depth, ${id}`);
  },
);
