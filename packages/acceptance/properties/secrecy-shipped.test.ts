import { createTally, shippedIds, shippedSetup, standsAlone } from '@parley/testkit';
import { expect, test } from 'vitest';
import { searchLeaks } from './secrecy-search.ts';

test('no watcher of a shipped scenario can tell two games apart that differ only in what it may not know', () => {
  const tally = createTally();
  const ids = shippedIds();
  expect(searchLeaks(ids.filter(standsAlone).map(shippedSetup), 30, tally)).toBeNull();
  expect(searchLeaks(ids.filter((id) => !standsAlone(id)).map(shippedSetup), 6, tally)).toBeNull();
  tally.print('secrecy, shipped scenarios');
}, 180_000);
