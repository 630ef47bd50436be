import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { checkOnlyKnows, ONLY_KNOWS_RULES } from './only-knows.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('each outside thing is known only to its home', () => {
  expectTidy(checkOnlyKnows(readRepository()), ONLY_KNOWS_RULES);
});

test.each([
  ['packages/rules/src/chance.ts', 'seedrandom/lib/alea.js'],
  ['packages/rules/src/table.ts', 'immer'],
  ['packages/cli/src/main.ts', 'yaml'],
  ['packages/session/src/host.ts', 'zod'],
  ['packages/session/src/host.ts', 'xstate/graph'],
  ['packages/session/src/host.ts', 'node:net'],
  ['packages/cli/src/main.ts', 'node:sqlite'],
  ['packages/terminal/src/input.ts', 'node:timers/promises'],
  ['packages/screens/src/keymap.ts', 'react'],
  ['packages/cli/src/main.ts', 'ink'],
])('%s may not import %s', (path, specifier) => {
  expect(checkOnlyKnows(repositoryOf({ [path]: `import '${specifier}';` }))).toMatchObject([{ path, line: 1, subject: specifier }]);
});

test.each([
  ['packages/base/src/random.ts', 'seedrandom'],
  ['packages/rules/src/apply.ts', 'immer'],
  ['packages/session/src/transports/tcp.ts', 'node:net'],
  ['packages/terminal/src/main.tsx', 'ink'],
  ['packages/rules/src/apply.test.ts', 'immer'],
  ['packages/testkit/src/virtual-terminal.ts', 'ink'],
])('%s may import %s', (path, specifier) => {
  expect(checkOnlyKnows(repositoryOf({ [path]: `import '${specifier}';` }))).toEqual([]);
});
