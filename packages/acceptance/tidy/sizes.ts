// How large a file and a function may grow. A limit is a reason to look, not to chop: what must stay is listed in `exceptions.ts`.

import type { Node } from 'oxc-parser';
import type { Finding } from './finding.ts';
import type { Repository } from './repository.ts';
import { childrenOf, type SourceFile, walk } from './source.ts';

const FILE_LINES_MAX = 500;

/** Per function: the rule, its limit, what is counted, and what to do about it. */
const LIMITS = [
  { rule: 'function-lines', max: 70, unit: 'lines', instead: 'Give its parts names of their own' },
  { rule: 'branches', max: 15, unit: 'branches', instead: 'Make it a table, or one function per kind' },
  { rule: 'nesting', max: 4, unit: 'levels of nesting', instead: 'Return early, or give the inner part a name' },
  { rule: 'parameters', max: 4, unit: 'parameters', instead: 'Put what belongs together into one object' },
] as const;

export const SIZE_RULES: readonly string[] = ['file-lines', ...LIMITS.map(({ rule }) => rule)];

type Measures = Readonly<Record<(typeof LIMITS)[number]['rule'], number>>;
type FunctionNode = Extract<Node, { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }>;

export function checkSizes({ sources }: Repository): Finding[] {
  return sources.filter(({ isTest }) => !isTest).flatMap((file) => [...checkFileLines(file), ...checkFunctions(file)]);
}

function checkFileLines({ path, lines }: SourceFile): Finding[] {
  if (lines.length <= FILE_LINES_MAX) return [];
  const what = `the file has ${lines.length} lines, at most ${FILE_LINES_MAX} are allowed`;
  return [{ rule: 'file-lines', path, line: 1, subject: '', what, instead: 'Split it by what its parts are about' }];
}

function checkFunctions(file: SourceFile): Finding[] {
  return functionsOf(file).flatMap(({ name, node }) => {
    const measures = measure(node, file);
    return LIMITS.filter(({ rule, max }) => measures[rule] > max).map(({ rule, max, unit, instead }) => {
      const what = `${name} has ${measures[rule]} ${unit}, at most ${max} are allowed`;
      return { rule, path: file.path, line: file.lineAt(node.start), subject: name, what, instead };
    });
  });
}

function functionsOf(file: SourceFile): { name: string; node: FunctionNode }[] {
  const found: { name: string; node: FunctionNode }[] = [];
  walk(file.program, (node, parent) => {
    if (isFunction(node)) found.push({ name: nameOf(node, parent), node });
  });
  return found;
}

function measure(node: FunctionNode, file: SourceFile): Measures {
  const inside = childrenOf(node).map((child) => measureInside(child, node, 0));
  return {
    'function-lines': file.lineAt(node.end) - file.lineAt(node.start) + 1,
    branches: inside.reduce((sum, { branches }) => sum + branches, 0),
    nesting: Math.max(0, ...inside.map(({ nesting }) => nesting)),
    parameters: node.params.length,
  };
}

/** Functions inside are measured by themselves. */
function measureInside(node: Node, parent: Node, depth: number): { branches: number; nesting: number } {
  if (isFunction(node)) return { branches: 0, nesting: depth };
  const isElseIf = node.type === 'IfStatement' && parent.type === 'IfStatement' && parent.alternate === node;
  const depthHere = NESTING.has(node.type) && !isElseIf ? depth + 1 : depth;
  const inside = childrenOf(node).map((child) => measureInside(child, node, depthHere));
  return {
    branches: inside.reduce((sum, { branches }) => sum + branches, isBranch(node) ? 1 : 0),
    nesting: Math.max(depthHere, ...inside.map(({ nesting }) => nesting)),
  };
}

const LOOPS = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'];
const NESTING = new Set(['IfStatement', 'SwitchStatement', 'TryStatement', ...LOOPS]);
const BRANCHES = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'CatchClause', ...LOOPS]);

/** A case that falls through to the next is one branch with it. */
function isBranch(node: Node): boolean {
  return BRANCHES.has(node.type) || (node.type === 'SwitchCase' && node.test !== null && node.consequent.length > 0);
}

function isFunction(node: Node): node is FunctionNode {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

function nameOf(node: FunctionNode, parent: Node | undefined): string {
  const named = [node.id, parent && 'id' in parent && parent.id, parent && 'key' in parent && parent.key].find((name) => name);
  return named && named.type === 'Identifier' ? named.name : 'a function without a name';
}
