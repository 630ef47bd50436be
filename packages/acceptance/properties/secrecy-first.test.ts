import { createTally, shortened, smallSetups } from '@parley/testkit';
import { expect, test } from 'vitest';
import { searchLeaks } from './secrecy-search.ts';

test('no watcher can tell two games apart that differ only in what it may not know: unanimity and votes', () => {
  const tally = createTally();
  const setups = smallSetups().slice(0, 4);
  expect(searchLeaks(setups, 30, tally) ?? searchLeaks(setups.map(shortened), 210, tally)).toBeNull();
  tally.print('secrecy, first half');
}, 180_000);
