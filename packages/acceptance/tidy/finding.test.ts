import { expect, test } from 'vitest';
import { expectTidy, type Finding, renderFinding, settleExceptions } from './finding.ts';

const long: Finding = {
  rule: 'function-lines',
  path: 'packages/rules/src/a.ts',
  line: 3,
  subject: 'decide',
  what: 'decide has 90 lines',
  instead: 'Split it',
};
const exception = { rule: 'function-lines', path: long.path, subject: 'decide', reason: 'a table' };

test('a finding fails the test with its place, what is wrong and what to do', () => {
  expect(() => expectTidy([long], [])).toThrow('packages/rules/src/a.ts:3  decide has 90 lines. Split it.');
});

test('an exception covers the very finding that it names', () => {
  expect(settleExceptions([long], ['function-lines'], [exception])).toEqual([]);
  expect(settleExceptions([{ ...long, subject: 'apply' }], ['function-lines'], [exception])).toHaveLength(2);
});

test('an exception that covers nothing any more is itself a finding', () => {
  const left = settleExceptions([], ['function-lines'], [exception]);
  expect(left.map(renderFinding)).toEqual([expect.stringContaining('no longer needed')]);
});

test('an exception from another check is left to that check', () => {
  expect(settleExceptions([], ['file-lines'], [exception])).toEqual([]);
});
