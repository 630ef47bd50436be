import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDomains } from './read-domains.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-field-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function fileOf(content: unknown): string {
  const path = join(folder, 'domain.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('totals are stretched over 0 to 1, whatever they were', () => {
  const party = {
    weights: [2, 1],
    values: [
      [10, 20],
      [0, 5, 20],
    ],
  };
  const [domain] = readDomains([fileOf({ name: 'd', issues: [{ values: [1, 2] }, { values: [1, 2, 3] }], parties: [party, party] })]);
  expect(domain).toMatchObject({ name: 'd', space: { size: 6 } });
  expect(domain?.tables[0]).toEqual([
    [0, 0.5],
    [0, 0.125, 0.5],
  ]);
});
test('a file of another form is named', () => {
  expect(() => readDomains([fileOf({ parties: [] })])).toThrow('has no "issues" and "parties"');
});
