import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { checkPlainCode, PLAIN_CODE_RULES } from './plain-code.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('no shortcut is taken in types, errors, exports, comments and tests', () => {
  expectTidy(checkPlainCode(readRepository()), PLAIN_CODE_RULES);
});

function found(text: string, path = 'packages/rules/src/a.test.ts'): string[] {
  return checkPlainCode(repositoryOf({ [path]: text })).map(({ rule, line }) => `${line} ${rule}`);
}

const LEFTOVER = ['TO', 'DO'].join('');

test.each([
  ['no-any', 'let a: any;'],
  ['no-any', 'const a = (b as unknown as any).c;'],
  ['no-any', 'function f(list: readonly any[]) {}'],
  ['no-ts-ignore', '// @ts-ignore because\nf();'],
  ['no-ts-ignore', '/* @ts-expect-error */ f();'],
  ['no-ts-ignore', '// @ts-nocheck'],
  ['no-plain-error', "throw new Error('x');"],
  ['no-plain-error', "if (a) throw TypeError('x');"],
  ['no-default-export', 'export default 1;'],
  ['no-leftover', `// ${LEFTOVER}: later`],
  ['no-leftover', `/** ${LEFTOVER} */`],
  ['no-module-mock', "vi.mock('./clock.ts');"],
  ['no-module-mock', 'vi.hoisted(() => 1);'],
  ['no-skipped-test', "test.only('a', () => {});"],
  ['no-skipped-test', "describe.skip('a', () => {});"],
  ['no-skipped-test', "test.skip.each([1])('a', () => {});"],
  ['no-skipped-test', "it.todo('a');"],
  ['no-empty-snapshot', 'expect(frame).toMatchInlineSnapshot();'],
  ['no-empty-snapshot', 'expect(frame).toMatchInlineSnapshot(`""`);'],
  ['no-empty-snapshot', 'expect(frame).toMatchInlineSnapshot("");'],
])('%s is found in %j', (rule, text) => {
  expect(found(`\n${text}`)).toEqual([`2 ${rule}`]);
});

test.each([
  ["const word = 'any'; // any word, an unknown error"],
  ["throw new FileError('x');"],
  ["expect(() => f()).toThrow(new Error('x'));"],
  ['vi.useFakeTimers; mock(a);'],
  ["test.each([1])('a %s', () => {});"],
  ['expect(frame).toMatchInlineSnapshot(`"a"`);'],
  ['export { a as b };'],
])('%s is fine', (text) => {
  expect(found(text)).toEqual([]);
});

test('a configuration may have its default export', () => {
  expect(found('export default {};', 'vitest.config.ts')).toEqual([]);
});

test('an empty entry in a snapshot file is found', () => {
  const text = '// Vitest Snapshot\n\nexports[`the table 1`] = `"Geneva"`;\n\nexports[`the floor 1`] = `""`;\n';
  expect(found(text, 'packages/screens/src/__snapshots__/table.test.ts.snap')).toEqual(['5 no-empty-snapshot']);
});
