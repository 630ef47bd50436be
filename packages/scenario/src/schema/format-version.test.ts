import { expect, test } from 'vitest';
import { FORMAT_VERSION, FORMAT_VERSION_OLDEST, judgeVersion } from './format-version.ts';

const RANGE = { oldest: 3, newest: 5 };

test('the range that is read has no holes and holds the current version', () => {
  expect(FORMAT_VERSION_OLDEST).toBeLessThanOrEqual(FORMAT_VERSION);
  expect(judgeVersion(FORMAT_VERSION)).toBeNull();
});

test.each([3, 4, 5])('version %i of 3 to 5 is read', (version) => {
  expect(judgeVersion(version, RANGE)).toBeNull();
});

test('a newer file asks for a newer Parley, an older one for an older', () => {
  expect(judgeVersion(6, RANGE)).toMatchObject({ isOtherVersion: true, message: expect.stringContaining('newer Parley: version 6') });
  expect(judgeVersion(6, RANGE)?.hint).toContain('update Parley');
  expect(judgeVersion(2, RANGE)).toMatchObject({ isOtherVersion: true, message: expect.stringContaining('older Parley: version 2') });
  expect(judgeVersion(2, RANGE)?.message).toContain('reads versions 3 to 5');
});

test.each([undefined, '1.0', '"1.0"', "'1'", 'one', '1e0', 'true', '[1]'])('%j is no version', (written) => {
  expect(judgeVersion(written, RANGE)).toMatchObject({ isOtherVersion: false, hint: expect.stringContaining('`parley: 5`') });
});
