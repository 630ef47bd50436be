import { createTally, shortened, smallSetups } from '@parley/testkit';
import { expect, test } from 'vitest';
import { searchLeaks } from './secrecy-search.ts';

test('no watcher can tell two games apart that differ only in what it may not know: other ways to decide', () => {
  const tally = createTally();
  const setups = smallSetups().slice(4);
  expect(searchLeaks(setups, 40, tally) ?? searchLeaks(setups.map(shortened), 320, tally)).toBeNull();
  tally.print('secrecy, second half');
}, 180_000);
