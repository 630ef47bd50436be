import { expect, test } from 'vitest';
import { checkEntryDocs, ENTRY_RULES } from './entry-docs.ts';
import { expectTidy } from './finding.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('every export of a package entry is explained where it is declared', () => {
  expectTidy(checkEntryDocs(readRepository()), ENTRY_RULES);
});

function found(index: string, table = ''): string[] {
  const files = { 'packages/rules/src/index.ts': index, 'packages/rules/src/table.ts': table };
  return checkEntryDocs(repositoryOf(files)).map(({ rule, path, line, subject }) => `${rule} ${path.split('/').at(-1)}:${line} ${subject}`);
}

const index = "export { openTable } from './table.ts';";

test.each([
  ['export function openTable() {}'],
  ['export const openTable = 1;'],
  ['export type openTable = 1;'],
  ['export interface openTable {}'],
  ['export class openTable {}'],
  ['// a remark is no document\nexport function openTable() {}'],
  ['/** about something else */\nconst other = 1;\nexport function openTable() {}'],
  ['/** */\nexport function openTable() {}'],
])('%j lacks its document', (table) => {
  expect(found(index, table)).toEqual([expect.stringMatching(/^entry-doc table.ts:\d openTable$/)]);
});

test.each([
  ['/** The table, laid. */\nexport function openTable() {}'],
  ['/** The table, laid. */\nfunction open() {}\nexport { open as openTable };'],
  ['/** The table, laid. */\nexport const openTable = 1, other = 2;'],
])('%j has its document', (table) => {
  expect(found(index, table)).toEqual([]);
});

test('re-exports are followed to the declaration, through other names', () => {
  const files = {
    'packages/rules/src/index.ts': "export { openTable } from './table.ts';",
    'packages/rules/src/table.ts': "import { lay } from './lay.ts';\nexport { lay as openTable };",
    'packages/rules/src/lay.ts': '\nexport function lay() {}',
  };
  expect(checkEntryDocs(repositoryOf(files))).toMatchObject([
    { rule: 'entry-doc', path: 'packages/rules/src/lay.ts', line: 2, subject: 'openTable' },
  ]);
});

test('"export *" hides the contract', () => {
  expect(found("export * from './table.ts';")).toEqual(['entry-list index.ts:1 ./table.ts']);
  expect(found("export * as table from './table.ts';")).toEqual(['entry-list index.ts:1 ./table.ts']);
});
