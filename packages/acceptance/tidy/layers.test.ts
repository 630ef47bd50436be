import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { checkLayers, LAYER_RULES } from './layers.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('a package imports only from layers below it, and what it declares', () => {
  expectTidy(checkLayers(readRepository()), LAYER_RULES);
});

const manifests = {
  'package.json': '{"devDependencies":{"vitest":"1","@parley/testkit":"1"}}',
  'packages/base/package.json': '{}',
  'packages/rules/package.json': '{"dependencies":{"@parley/base":"1","immer":"1"}}',
  'packages/engine/package.json': '{"dependencies":{"@parley/rules":"1"}}',
};

function rulesFor(path: string, line: string): string[] {
  return checkLayers(repositoryOf({ ...manifests, [path]: line })).map(({ rule }) => rule);
}

test.each([
  ["import { a } from '@parley/base';"],
  ["import type { B } from './b.ts';"],
  ["import { produce } from 'immer';"],
  ["import { hash } from 'node:crypto';"],
  ["export * from '@parley/base';"],
])('a rules file may say: %s', (line) => {
  expect(rulesFor('packages/rules/src/a.ts', line)).toEqual([]);
});

test.each([
  ['layers', "import { step } from '@parley/engine';"],
  ['layers', "import type { Step } from '@parley/engine';"],
  ['layers', "export { step } from '@parley/engine';"],
  ['layers', "const engine = await import('@parley/engine');"],
  ['layers', "type Step = import('@parley/engine').Step;"],
  ['layers', "import { a } from '@parley/rules';"],
  ['private-package', "import { given } from '@parley/testkit';"],
  ['package-folder', "import { a } from '../../base/src/assert.ts';"],
  ['undeclared-import', "import { parse } from 'yaml';"],
  ['undeclared-import', "import { test } from 'vitest';"],
  ['undeclared-import', "import { space } from '@parley/bargaining';"],
])('%s is found in: %s', (rule, line) => {
  expect(rulesFor('packages/rules/src/a.ts', line)).toEqual([rule]);
});

test('packages on one layer do not know each other', () => {
  expect(rulesFor('packages/engine/src/a.ts', "import { parse } from '@parley/scenario';")).toEqual(['layers']);
});

test('a test may use vitest and testkit, but no layer above', () => {
  expect(rulesFor('packages/rules/src/a.test.ts', "import { test } from 'vitest'; import { given } from '@parley/testkit';")).toEqual([]);
  expect(rulesFor('packages/rules/src/a.test.ts', "import { step } from '@parley/engine';")).toEqual(['layers']);
});

test('a manifest that declares a layer above is found', () => {
  expect(rulesFor('packages/bargaining/package.json', '{"dependencies":{"@parley/rules":"1"}}')).toEqual(['manifest-layers']);
});

test('a package without a layer is found', () => {
  expect(rulesFor('packages/lobby/package.json', '{}')).toEqual(['unknown-package']);
});
