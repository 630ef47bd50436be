import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { checkNames, NAME_RULES } from './names.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('files, folders and exports have names that say something', () => {
  expectTidy(checkNames(readRepository()), NAME_RULES);
});

function found(path: string, text = ''): string[] {
  return checkNames(repositoryOf({ [path]: text })).map(({ rule }) => rule);
}

test.each([
  'packages/rules/src/open-table.ts',
  'packages/rules/src/acts/put-under-silence.test.ts',
  'packages/scenario/fixtures/bad/S-014-unknown-venue.yaml',
  'packages/terminal/src/common-ground.ts',
  'docs/decisions/0001-one-launcher.md',
  'packages/bench/README.md',
  '.ci/run',
])('%s is a good path', (path) => {
  expect(found(path)).toEqual([]);
});

test.each([
  ['packages/rules/src/openTable.ts', 'kebab-case'],
  ['packages/rules/src/Acts/object.ts', 'kebab-case'],
  ['packages/rules/src/open_table.ts', 'kebab-case'],
  ['packages/rules/src/common.ts', 'file-word'],
  ['packages/rules/src/utils/text.ts', 'file-word'],
  ['packages/rules/src/seat-helpers.ts', 'file-word'],
  ['packages/session/src/session-manager.ts', 'file-word'],
  ['packages/rules/src/data.ts', 'file-word'],
  ['tools/build.ts', 'top-level'],
])('%s breaks %s', (path, rule) => {
  expect(found(path)).toEqual([rule]);
});

test.each([['export class SeatManager {}'], ['export const textUtils = 1;'], ['export type G = 1;'], ['const a = 1; export { a as ctx };']])(
  '%s says nothing',
  (text) => {
    expect(found('packages/rules/src/a.ts', text)).toEqual(['export-word']);
  },
);

test('words inside other words do not count', () => {
  expect(found('packages/rules/src/a.ts', 'export const utility = 1; export const miscount = 2; export const commonGround = 3;')).toEqual([]);
});
