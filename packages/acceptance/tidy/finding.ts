// What a check of style returns, and how a test reports it.

import { expect } from 'vitest';
import { EXCEPTIONS, type Exception } from './exceptions.ts';

/** One place that breaks a rule of style: where, what, and what to do instead. */
export type Finding = {
  /** The name of the rule, as used in `exceptions.ts`: `function-lines`. */
  readonly rule: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The function, export or import that is meant; empty for the whole file. */
  readonly subject: string;
  readonly what: string;
  readonly instead: string;
};

/** Fails with one line per finding unless there are none, exceptions considered. `rules` are all that the check can find. */
export function expectTidy(findings: readonly Finding[], rules: readonly string[]): void {
  const left = settleExceptions(findings, rules, EXCEPTIONS);
  if (left.length > 0) expect.fail(`${left.length} to mend\n${left.map(renderFinding).join('\n')}\n`);
}

/** `path:line  what. instead` */
export function renderFinding({ path, line, what, instead }: Finding): string {
  return `${path}:${line}  ${what}. ${instead}.`;
}

/** The findings that no exception covers, and one more for each exception that covers nothing any more: the list may only shrink. */
export function settleExceptions(findings: readonly Finding[], rules: readonly string[], exceptions: readonly Exception[]): Finding[] {
  const covers = (exception: Exception, finding: Finding) =>
    exception.rule === finding.rule && exception.path === finding.path && exception.subject === finding.subject;
  const open = findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding)));
  const spent = exceptions.filter((exception) => rules.includes(exception.rule) && !findings.some((finding) => covers(exception, finding)));
  return [...open, ...spent.map(spentFinding)];
}

function spentFinding({ rule, path, subject }: Exception): Finding {
  const what = `the exception from ${rule}${subject === '' ? '' : ` for ${subject}`} is no longer needed`;
  return { rule, path, subject, line: 1, what, instead: 'Take it out of packages/acceptance/tidy/exceptions.ts' };
}
