// What the YAML reader's complaints mean to somebody who is not a programmer, and where the slip really is.
import { isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { type SourceMap, spanOf } from './source-map.ts';

/** A slip before it is a diagnostic: offsets into the text, end exclusive. */
interface Slip {
  readonly message: string;
  readonly hint: string | null;
  readonly from: number;
  readonly to: number;
}

/** What is said instead of the reader's own words, by its code. */
const WORDS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BAD_INDENT: ['this line is indented too little or too much', 'lines of one block begin in the same column'],
  TAB_AS_INDENT: ['a tab stands where spaces indent', 'replace the tab by spaces'],
  BLOCK_IN_FLOW: ['a comma or a closing bracket is missing before this', 'put a comma between entries, and close what `[` or `{` opened'],
  MISSING_CHAR: ['a quote, a bracket or a colon is missing here', 'look at the line above as well'],
  BAD_DQ_ESCAPE: ['this backslash means nothing inside double quotes', 'write two backslashes, or use single quotes'],
  MULTILINE_IMPLICIT_KEY: ['a colon is missing after this key', 'write `key: value`'],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon stands on this line', 'put a text with a colon in double quotes'],
  BAD_SCALAR_START: ['a text cannot begin with this character', 'put the text in double quotes'],
  NON_STRING_KEY: ['a key must be a plain word', 'put the key in quotes'],
  BAD_DIRECTIVE: ['lines that begin with % are not part of the language', 'take the line out'],
  UNEXPECTED_TOKEN: ['this was not expected here', 'look for a missing quote, comma or bracket before it'],
};

/** The codes that have a number of their own; every other slip is S-004. */
const CODES: Readonly<Record<string, string>> = { DUPLICATE_KEY: 'S-005', TAG_RESOLVE_FAILED: 'S-006', BAD_ALIAS: 'S-006' };

/** A complaint of the YAML reader as a diagnostic. */
export function describeSlip(source: SourceMap, error: YAMLError): Diagnostic {
  if (error.code === 'DUPLICATE_KEY') return duplicateKey(source, error.pos[0]);
  const slip = recognise(source, error) ?? plainSlip(source, error);
  return {
    code: CODES[error.code] ?? 'S-004',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: slip.message,
    hint: slip.hint,
    span: spanOf(source, slip.from, slip.to),
    related: [],
  };
}

/** The line `---` after the first content begins a document that would be lost in silence. */
export function secondDocument(source: SourceMap): Diagnostic | null {
  const content = source.text.search(/^(?!---)[^\s#]/m);
  const dashes = content === -1 ? -1 : source.text.slice(content).search(/^---(?=\s|$)/m);
  if (dashes === -1) return null;
  const from = content + dashes;
  return {
    code: 'S-007',
    severity: 'error',
    message: 'a second document begins here, and would be lost',
    hint: 'take the line `---` out: one file is one scenario',
    span: spanOf(source, from, from + 3),
    related: [],
  };
}

function plainSlip({ text }: SourceMap, error: YAMLError): Slip {
  const words = WORDS[error.code];
  const from = error.pos[0] + (/^ */.exec(text.slice(error.pos[0]))?.[0] ?? '').length;
  return {
    message: words?.[0] ?? error.message,
    hint: words?.[1] ?? null,
    from,
    to: Math.min(error.pos[1], lineEnd(text, error.pos[0])),
  };
}

/** Slips whose true place or meaning shows in the text: the reader notices them late. */
function recognise(source: SourceMap, error: YAMLError): Slip | null {
  const offset = error.pos[0];
  if (error.code === 'TAB_AS_INDENT') return null;
  return (
    missingSpace(source.text, offset) ??
    (error.message.includes('quote') ? openQuote(source, offset) : null) ??
    (error.message.startsWith('Flow') ? openBracket(source, offset) : null) ??
    (error.code === 'BLOCK_AS_IMPLICIT_KEY' ? deepLine(source.text, offset) : null)
  );
}

/** `-id: x` and `place:Geneva` are plain words to the reader. */
function missingSpace(text: string, offset: number): Slip | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, lineEnd(text, start));
  const dash = /^ *-(?=[A-Za-z{["'])/.exec(line);
  if (dash !== null)
    return {
      message: 'a space is missing after the dash',
      hint: 'write `- ` before an entry',
      from: start + dash[0].length - 1,
      to: start + dash[0].length,
    };
  const colon = /^ *(?:- )?\w+:(?=[^\s:/])/.exec(line);
  if (colon === null) return null;
  return {
    message: 'a space is missing after the colon',
    hint: 'write `key: value`',
    from: start + colon[0].length - 1,
    to: start + colon[0].length,
  };
}

function openQuote(source: SourceMap, offset: number): Slip | null {
  const opened = lastBefore(source, offset, (node) => isScalar(node) && (node.type ?? '').startsWith('QUOTE'));
  return opened === null ? null : { message: 'this quote is never closed', hint: 'close it at the end of its text', from: opened, to: opened + 1 };
}

function openBracket(source: SourceMap, offset: number): Slip | null {
  const opened = lastBefore(source, offset, (node) => isCollection(node) && node.flow === true);
  if (opened === null) return null;
  const closing = source.text[opened] === '{' ? '}' : ']';
  return { message: 'this bracket is never closed', hint: `close it with \`${closing}\``, from: opened, to: opened + 1 };
}

/** Where the last node of a kind begins that ends at or after `offset`, or just before it. */
function lastBefore(source: SourceMap, offset: number, isMeant: (node: unknown) => boolean): number | null {
  const starts: number[] = [];
  visit(source.document, {
    Node(_, node) {
      const [from, , to] = node.range ?? [Number.POSITIVE_INFINITY, 0, 0];
      if (from < offset && to >= offset - 1 && isMeant(node)) starts.push(from);
    },
  });
  return starts.at(-1) ?? null;
}

/** A value followed by a line that is indented more: the reader takes the value for a key. */
function deepLine(text: string, offset: number): Slip | null {
  const end = lineEnd(text, offset);
  if (/: |:$/.test(text.slice(offset, end))) return null;
  const next = /\n( *)(\S.*)/.exec(text.slice(end));
  if (next === null) return null;
  const from = end + next.index + 1 + (next[1] ?? '').length;
  return { message: 'this line is indented too much', hint: 'let it begin in the column of its neighbours', from, to: from + (next[2] ?? '').length };
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
  return isScalar(key) ? (key.range?.[0] ?? null) : null;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
