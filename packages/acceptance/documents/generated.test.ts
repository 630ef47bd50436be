// Files that are made from the schema. `npm run docs:update` writes them; what is committed must be what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioJsonSchema, scenarioReference } from '@parley/scenario';
import { expect, test } from 'vitest';

const isUpdate = process.env['PARLEY_DOCS_UPDATE'] === '1';
const GENERATED: Readonly<Record<string, () => string>> = {
  'docs/scenario-reference.md': scenarioReference,
  'scenarios/scenario.schema.json': () => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
};

test.each(Object.entries(GENERATED))('%s is up to date (npm run docs:update)', (path, make) => {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const text = make();
  if (isUpdate) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
