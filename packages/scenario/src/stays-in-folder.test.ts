import { expect, test } from 'vitest';
import { staysInFolder } from './stays-in-folder.ts';

test.each(['a.md', 'briefs/a.md', 'a..b/c.md'])('%s stays in the folder', (path) => {
  expect(staysInFolder(path)).toBe(true);
});

test.each(['', '..', '../a', 'a/../../b', '/etc/passwd', '~/a', 'C:/a', 'C:a', 'a\\b', './a', 'a//b', 'a\u0000b'])('%j does not', (path) => {
  expect(staysInFolder(path)).toBe(false);
});
