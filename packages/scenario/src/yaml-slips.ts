// What the YAML reader's complaints mean to somebody who is not a programmer.
import { isMap, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { type SourceMap, spanOf } from './source-map.ts';

/** What is said instead of the reader's own words, by its code. */
const SLIPS: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  BAD_INDENT: { message: 'this line is indented too little or too much', hint: 'lines of one block begin in the same column' },
  TAB_AS_INDENT: { message: 'a tab stands where spaces indent', hint: 'replace the tab by two spaces' },
  BLOCK_IN_FLOW: { message: 'a bracket is not closed before this line', hint: 'close the `[` or `{` above' },
  MISSING_CHAR: { message: 'a closing quote or bracket, or a colon, is missing', hint: 'look at the line above as well' },
  BAD_DQ_ESCAPE: { message: 'this backslash means nothing inside double quotes', hint: 'write `\\\\`, or use single quotes' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a colon or a quote is missing here',
    hint: 'write `key: value` on one line; put a text with a colon in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: 'a second colon on the line', hint: 'put a text with a colon in double quotes' },
  BAD_SCALAR_START: { message: 'a text cannot begin with this character', hint: 'put the text in double quotes' },
  NON_STRING_KEY: { message: 'a key must be a plain word', hint: 'put the key in quotes' },
  BAD_DIRECTIVE: { message: 'lines that begin with % are not part of the language', hint: 'take the line out' },
  MULTIPLE_DOCS: { message: 'a second document begins here', hint: 'take the line `---` out; one file is one scenario' },
  UNEXPECTED_TOKEN: { message: 'this was not expected here', hint: 'look for a missing quote, comma or bracket before it' },
};

/** The codes that have a number of their own; every other slip is S-004. */
const CODES: Readonly<Record<string, string>> = { DUPLICATE_KEY: 'S-005', MULTIPLE_DOCS: 'S-007', TAG_RESOLVE_FAILED: 'S-006', BAD_ALIAS: 'S-006' };

/** A complaint of the YAML reader as a diagnostic. */
export function describeSlip(source: SourceMap, error: YAMLError): Diagnostic {
  if (error.code === 'DUPLICATE_KEY') return duplicateKey(source, error.pos[0]);
  const words = SLIPS[error.code];
  return {
    code: CODES[error.code] ?? 'S-004',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: words?.message ?? error.message,
    hint: words?.hint ?? null,
    span: spanOf(source, error.pos[0], Math.min(error.pos[1], lineEnd(source.text, error.pos[0]))),
    related: [],
  };
}

function duplicateKey(source: SourceMap, offset: number): Diagnostic {
  const { key, first } = findDuplicate(source, offset);
  return {
    code: 'S-005',
    severity: 'error',
    message: `two entries are called \`${key}\``,
    hint: 'rename one of them, or take it out',
    span: spanOf(source, offset, offset + key.length),
    related: first === null ? [] : [{ message: 'the first stands here', span: spanOf(source, first, first + key.length) }],
  };
}

function findDuplicate(source: SourceMap, offset: number): { readonly key: string; readonly first: number | null } {
  const found: { key: string; first: number | null } = { key: '', first: null };
  visit(source.document, {
    Map(_, map) {
      if (!isMap(map)) return undefined;
      const second = map.items.find((pair) => startOf(pair.key) === offset);
      if (second === undefined) return undefined;
      found.key = keyText(second.key);
      found.first = startOf(map.items.find((pair) => keyText(pair.key) === found.key)?.key);
      return visit.BREAK;
    },
  });
  return found;
}

function startOf(key: unknown): number | null {
  return isScalar(key) ? ((key as Node).range?.[0] ?? null) : null;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
