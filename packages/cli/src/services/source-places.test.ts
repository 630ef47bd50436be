import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, expect, test } from 'vitest';
import { inSources } from './source-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a place in a built file is told as the place of its source', async () => {
  const source = join(folder, 'fails.ts');
  writeFileSync(source, 'export const first: number = 1;\n\nexport function fails(): Error {\n  return new Error(String(first));\n}\n');
  const bundle = await rolldown({ input: source, logLevel: 'silent' });
  const built = join(folder, 'fails.mjs');
  await bundle.write({ file: built, format: 'esm', minify: true, sourcemap: 'hidden' });
  const stack = execFileSync(process.execPath, ['--input-type=module', '-e', `console.log((await import('${built}')).fails().stack)`], {
    encoding: 'utf8',
  });
  const [, place = ''] = inSources(stack).split('\n');
  expect(place).toContain('fails.ts:4:');
});

test('a place without a map stays as it is', () => {
  const stack = 'Error: no\n    at x (file:///nowhere/else.mjs:1:2)';
  expect(inSources(stack)).toBe(stack);
});
