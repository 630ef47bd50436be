// Shortcuts that are never taken: in types, in errors, in exports, in comments and in tests.

import type { Node } from 'oxc-parser';
import type { Finding } from './finding.ts';
import type { Repository } from './repository.ts';
import { type SourceFile, walk } from './source.ts';

export const PLAIN_CODE_RULES: readonly string[] = [
  'no-any',
  'no-ts-ignore',
  'no-plain-error',
  'no-default-export',
  'no-leftover',
  'no-module-mock',
  'no-skipped-test',
  'no-empty-snapshot',
];

type Words = readonly [rule: string, what: string, instead: string];

const COMMENT_RULES: readonly (readonly [RegExp, Words])[] = [
  [/@ts-(?:ignore|expect-error|nocheck)/, ['no-ts-ignore', 'the compiler is told to look away', 'Mend the type']],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, ['no-leftover', 'work is left over in a comment', 'Do it, or write it down outside the code']],
];

const PLAIN_ERRORS = new Set(['Error', 'TypeError', 'RangeError', 'SyntaxError', 'EvalError', 'ReferenceError']);
const MODULE_MOCKS = new Set(['mock', 'doMock', 'unmock', 'hoisted', 'importActual', 'importMock']);
const SWITCHES = new Set(['only', 'skip', 'todo', 'fails', 'skipIf', 'runIf']);
const TEST_FUNCTIONS = new Set(['test', 'it', 'describe']);

export function checkPlainCode({ sources, snapshots }: Repository): Finding[] {
  return [...sources.flatMap(checkFile), ...snapshots.flatMap(checkSnapshotFile)];
}

function checkFile(file: SourceFile): Finding[] {
  const found = file.comments.flatMap(({ value, start }) =>
    COMMENT_RULES.filter(([pattern]) => pattern.test(value)).map(([, words]) => finding(file, start, words)),
  );
  walk(file.program, (node, parent) => {
    const isInnerCall = parent?.type === 'CallExpression' && parent.callee === node; // test.skip.each(…)(…) is complained about once
    const words = isInnerCall ? undefined : complaintAbout(node, file);
    if (words !== undefined) found.push(finding(file, node.start, words));
  });
  return found;
}

function complaintAbout(node: Node, file: SourceFile): Words | undefined {
  switch (node.type) {
    case 'TSAnyKeyword':
      return ['no-any', '"any" turns the compiler off', 'Say what it is, or "unknown" and look'];
    case 'ThrowStatement':
      return isPlainError(node.argument) ? ['no-plain-error', 'a plain error is thrown', 'Throw a subclass of ParleyError, or assert'] : undefined;
    case 'ExportDefaultDeclaration':
      return /\.config\.[cm]?ts$/.test(file.path) ? undefined : ['no-default-export', 'a default export has no name', 'Export it by name'];
    case 'CallExpression':
      return complaintAboutCall(node, file);
    default:
      return undefined;
  }
}

function isPlainError(node: Node): boolean {
  return (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' && PLAIN_ERRORS.has(node.callee.name);
}

function complaintAboutCall(node: Extract<Node, { type: 'CallExpression' }>, file: SourceFile): Words | undefined {
  const [owner = '', ...parts] = nameOfCall(node.callee);
  const last = parts.at(-1) ?? '';
  if (owner === 'vi' && MODULE_MOCKS.has(last)) return ['no-module-mock', `vi.${last} replaces a module`, 'Hand the part in as an argument'];
  if (file.isTest && TEST_FUNCTIONS.has(owner) && parts.some((part) => SWITCHES.has(part))) {
    return ['no-skipped-test', `${owner}.${last} switches tests off`, 'Let it run, or take it out'];
  }
  if (last === 'toMatchInlineSnapshot' && isNothing(node.arguments[0])) {
    return ['no-empty-snapshot', 'a snapshot of nothing agrees with anything', 'Run the test once and read what it wrote'];
  }
  return undefined;
}

/** `test.skip.each` as its parts; a call in between is looked through, so that `test.each(…)(…)` has a name as well. */
function nameOfCall(callee: Node): string[] {
  if (callee.type === 'Identifier') return [callee.name];
  if (callee.type === 'CallExpression') return nameOfCall(callee.callee);
  if (callee.type !== 'MemberExpression') return [];
  return [...nameOfCall(callee.object), callee.property.type === 'Identifier' ? callee.property.name : ''];
}

function isNothing(argument: Node | undefined): boolean {
  if (argument === undefined) return true;
  if (argument.type === 'TemplateLiteral') return argument.quasis.length === 1 && isBlank(argument.quasis[0]?.value.raw ?? '');
  return argument.type === 'Literal' && typeof argument.value === 'string' && isBlank(argument.value);
}

function isBlank(snapshot: string): boolean {
  return /^["\s]*$/.test(snapshot);
}

function checkSnapshotFile({ path, text }: { path: string; text: string }): Finding[] {
  const what = 'a snapshot of nothing agrees with anything';
  const instead = 'Check what the test renders, and write the snapshot again';
  return [...text.matchAll(/^exports\[`(.*)`\] = `["\s]*`;$/gm)].map(({ index, 1: subject = '' }) => ({
    ...{ rule: 'no-empty-snapshot', path, subject, what, instead },
    line: text.slice(0, index).split('\n').length,
  }));
}

function finding(file: SourceFile, offset: number, [rule, what, instead]: Words): Finding {
  return { rule, path: file.path, line: file.lineAt(offset), subject: '', what, instead };
}
