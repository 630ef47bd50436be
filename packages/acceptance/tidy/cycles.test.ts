import { expect, test } from 'vitest';
import { CYCLE_RULES, checkCycles } from './cycles.ts';
import { expectTidy } from './finding.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('imports never go round in a circle', () => {
  expectTidy(checkCycles(readRepository()), CYCLE_RULES);
});

function found(files: Readonly<Record<string, string>>): string[] {
  return checkCycles(repositoryOf(files)).map(({ rule, subject }) => `${rule}: ${subject.replaceAll('packages/rules/src/', '')}`);
}

test('a circle of files is found once, by its shortest way', () => {
  const files = {
    'packages/rules/src/a.ts': "import { b } from './b.ts';",
    'packages/rules/src/b.ts': "import { c } from './c.ts'; import { d } from './d.ts';",
    'packages/rules/src/c.ts': "import { a } from './a.ts';",
    'packages/rules/src/d.ts': "import { c } from './c.ts';",
  };
  expect(found(files)).toEqual(['file-cycle: a.ts b.ts c.ts a.ts', 'file-cycle: d.ts c.ts a.ts b.ts d.ts']);
});

test.each([
  ["import type { A } from './a.ts';"],
  ["export type { A } from './a.ts';"],
  ["type A = import('./a.ts').A;"],
  ["const a = await import('./a.ts');"],
])('a circle closed by %s counts', (line) => {
  expect(found({ 'packages/rules/src/a.ts': "import { b } from './b.ts';", 'packages/rules/src/b.ts': line })).toEqual([
    'file-cycle: a.ts b.ts a.ts',
  ]);
});

test('a file that imports itself is a circle', () => {
  expect(found({ 'packages/rules/src/a.ts': "import { a } from './a.ts';" })).toEqual(['file-cycle: a.ts a.ts']);
});

test('a diamond is no circle', () => {
  const files = {
    'packages/rules/src/a.ts': "import './b.ts'; import './c.ts';",
    'packages/rules/src/b.ts': "import './d.ts';",
    'packages/rules/src/c.ts': "import './d.ts';",
    'packages/rules/src/d.ts': '',
  };
  expect(found(files)).toEqual([]);
});

test('a circle of packages is found, imported or declared', () => {
  expect(
    found({
      'packages/engine/src/a.ts': "import type { A } from '@parley/session';",
      'packages/session/package.json': '{"dependencies":{"@parley/engine":"1"}}',
    }),
  ).toEqual(['package-cycle: session engine session']);
});
