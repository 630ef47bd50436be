import { expect, test } from 'vitest';
import { checkDocuments, DOCUMENT_RULES } from './documents.ts';
import { expectTidy } from './finding.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('every document has one title', () => {
  expectTidy(checkDocuments(readRepository()), DOCUMENT_RULES);
});

function found(text: string): string[] {
  return checkDocuments(repositoryOf({ 'docs/rules.md': text })).map(({ line, what }) => `${line} ${what}`);
}

test.each([
  ['# Rules\n\n## Acts\n\nText.\n'],
  ['# Rules\n\n```\n# a remark in a shell\n```\n'],
  ['# Rules\n\n````\n```\n# one\n```\n# two\n````\n'],
  ['Rules\n=====\n'],
  ['# Rules\n\n#1 is no title\n'],
])('%j has one title', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Text only.\n', '1 the document has no title'],
  ['## Acts\n', '1 the document has no title'],
  ['# Rules\n\n# Acts\n', '3 the document has 2 titles'],
  ['# Rules\n\n```\ncode\n```\n\n# Acts\n', '7 the document has 2 titles'],
])('%j does not', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});
