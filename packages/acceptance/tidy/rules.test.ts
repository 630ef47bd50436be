import { expect, test } from 'vitest';
import { expectTidy } from './finding.ts';
import { readRepository, repositoryOf } from './repository.ts';
import { checkRules, RULE_RULES } from './rules.ts';

test('every numbered rule is named in the title of a test, and none is named that is not there', () => {
  expectTidy(checkRules(readRepository()), RULE_RULES);
});

const rulebook = '# Rules\n\n- **R-1 A.** One.\n- **R-2 B.** Two.\n';

function found(texts: Readonly<Record<string, string>>): string[] {
  return checkRules(repositoryOf({ 'docs/rules.md': rulebook, ...texts })).map(({ path, line, what }) => `${path}:${line} ${what}`);
}

test('a rule that no title names is found at its line', () => {
  expect(found({ 'packages/rules/src/a.test.ts': "test('R-1: so it is', () => expect(rule).toBe('R-2'));\n// R-2 is spoken of\n" })).toEqual([
    "docs/rules.md:4 no test's title names R-2",
  ]);
});

test('a title counts wherever it stands: in a test, a group, a table of cases', () => {
  expect(found({ 'a.test.ts': "describe('R-1', () => {\n  test('so it is (R-2)', () => {});\n});\n" })).toEqual([]);
  expect(found({ 'a.test.ts': "test.each([1, 2])('R-1 and R-2: %s', () => {});\n" })).toEqual([]);
});

test('a number without a rule is found where it is cited', () => {
  const tests = { 'a.test.ts': "test('R-1, R-2', () => {});\n" };
  expect(found({ ...tests, 'packages/rules/src/refusal.ts': "const code = 'R-1';\nconst other = 'R-3';\n" })).toEqual([
    'packages/rules/src/refusal.ts:2 R-3 is no rule of docs/rules.md',
  ]);
});
