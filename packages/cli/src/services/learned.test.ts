import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLearned } from './learned.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-learned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was learnt in one game is known in the next', () => {
  const state = join(folder, 'new');
  expect(openLearned(state).words).toEqual([]);
  openLearned(state).keep(['propose', 'pass']);
  expect(openLearned(state).words).toEqual(['propose', 'pass']);
});
test.each(['{', '{"a":1}', '[1,2]'])('a file that is not ours is as none: %s', (text) => {
  writeFileSync(join(folder, 'learned.json'), text);
  expect(openLearned(folder).words).toEqual([]);
});
test('a folder that cannot be written stops nothing', () => {
  const file = join(folder, 'learned.json');
  expect(() => openLearned(join(file, 'below')).keep(['pass'])).not.toThrow();
});
