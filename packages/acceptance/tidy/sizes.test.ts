import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { readRepository, repositoryOf } from './repository.ts';
import { checkSizes, SIZE_RULES } from './sizes.ts';

test('files and functions stay small enough to read', () => {
  expectTidy(checkSizes(readRepository()), SIZE_RULES);
});

function found(text: string, path = 'packages/rules/src/a.ts'): string[] {
  return checkSizes(repositoryOf({ [path]: text })).map(({ rule, subject, line, what }) => `${line} ${rule} ${subject}: ${/\d+/.exec(what)?.[0]}`);
}

const lines = (count: number, line: string) => `${line}\n`.repeat(count);

test('500 lines are a file, 501 are too many', () => {
  expect(found(lines(500, 'a;'))).toEqual([]);
  expect(found(lines(501, 'a;'))).toEqual(['1 file-lines : 501']);
});

test('70 lines are a function, 71 are too many, whatever its form', () => {
  expect(found(`function decide() {\n${lines(68, 'a;')}}`)).toEqual([]);
  expect(found(`function decide() {\n${lines(69, 'a;')}}`)).toEqual(['1 function-lines decide: 71']);
  expect(found(`\nconst decide = () => {\n${lines(69, 'a;')}};`)).toEqual(['2 function-lines decide: 71']);
  expect(found(`class A { decide() {\n${lines(69, 'a;')}} }`)).toEqual(['1 function-lines decide: 71']);
  expect(found(`const table = { decide: function () {\n${lines(69, 'a;')}} };`)).toEqual(['1 function-lines decide: 71']);
});

test.each([
  ['if (a) b();'],
  ['for (const x of xs) b();'],
  ['while (a) b();'],
  ['a ? b : c;'],
  ['a && b;'],
  ['a ?? b;'],
  ['switch (a) { case 0: case 1: b(); break; default: c(); }'],
  ['try { a(); } catch { b(); }'],
])('16 times "%s" is too many branches', (branch) => {
  expect(found(`function f() { ${branch.repeat(15)} }`)).toEqual([]);
  expect(found(`function f() { ${branch.repeat(16)} }`)).toEqual(['1 branches f: 16']);
});

test('the branches of a function inside count for itself alone', () => {
  expect(found(`function f() { ${'if (a) b();'.repeat(15)} const g = () => { ${'if (a) b();'.repeat(15)} }; }`)).toEqual([]);
});

test('five levels are too deep; "else if" and a function inside start no new level', () => {
  expect(found(`function f() { ${'if (a) {'.repeat(5)} ${'}'.repeat(5)} }`)).toEqual(['1 nesting f: 5']);
  expect(found(`function f() { ${'if (a) {'.repeat(4)} ${'}'.repeat(4)} }`)).toEqual([]);
  expect(found(`function f() { if (a) b(); ${'else if (a) b();'.repeat(5)} }`)).toEqual([]);
  expect(found(`function f() { if (a) { xs.map(() => { ${'if (a) {'.repeat(4)} ${'}'.repeat(4)} }); } }`)).toEqual([]);
});

test('five parameters are too many', () => {
  expect(found('const f = (a, b, c, d) => a;')).toEqual([]);
  expect(found('const f = (a, b, c, d, e) => a;')).toEqual(['1 parameters f: 5']);
});

test('tests may be as long as they need', () => {
  expect(found(lines(600, 'a;'), 'packages/rules/src/a.test.ts')).toEqual([]);
});
