import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { checkRegistries, REGISTRY_RULES } from './registries.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('every file is imported, and registries list every file beside them', () => {
  expectTidy(checkRegistries(readRepository()), REGISTRY_RULES);
});

function found(files: Readonly<Record<string, string>>): string[] {
  return checkRegistries(repositoryOf(files)).map(({ rule, path }) => `${rule} ${path.replace('packages/rules/src/', '')}`);
}

const entry = { 'packages/rules/src/index.ts': "export { ACTS } from './acts/index.ts'; import { cost } from './acts/cost.ts';" };

test('an act that the registry forgot is found', () => {
  const files = {
    ...entry,
    'packages/rules/src/acts/index.ts': "import { object } from './object.ts';",
    'packages/rules/src/acts/object.ts': "import { floor } from './floor.ts';",
    'packages/rules/src/acts/floor.ts': '',
    'packages/rules/src/acts/cost.ts': '',
    'packages/rules/src/acts/adjourn.ts': '',
    'packages/rules/src/acts/adjourn.test.ts': "import { adjourn } from './adjourn.ts';",
  };
  expect(found(files)).toEqual(['registry acts/adjourn.ts']);
});

test('a registry that exports everything hides what it holds', () => {
  const files = { ...entry, 'packages/rules/src/acts/index.ts': "export * from './object.ts';", 'packages/rules/src/acts/object.ts': '' };
  expect(found(files)).toEqual(['registry-list acts/index.ts']);
});

test('a file that nothing imports is found, entries are not', () => {
  expect(found({ 'packages/rules/src/index.ts': '', 'packages/cli/src/main.ts': '', 'packages/rules/src/old.ts': '' })).toEqual([
    'unreferenced old.ts',
  ]);
});
