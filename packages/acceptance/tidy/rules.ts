// The numbered rules of the game: each is cited by a test's title, and nothing cites a rule that is not there.

import type { Finding } from './finding.ts';
import type { Repository } from './repository.ts';
import { type SourceFile, walk } from './source.ts';

export const RULE_RULES: readonly string[] = ['rule-untested', 'rule-unknown'];

const RULEBOOK = 'docs/rules.md';
const GROUPING = /^(?:test|describe)\b/;

export function checkRules({ documents, sources }: Repository): Finding[] {
  const rulebook = documents.find(({ path }) => path === RULEBOOK);
  if (!rulebook) return [];
  const rules = rulebook.text.split('\n').flatMap((text, index) => {
    const number = /^- \*\*(R-\d+) /.exec(text)?.[1];
    return number === undefined ? [] : [{ number, line: index + 1 }];
  });
  const known = new Set(rules.map(({ number }) => number));
  // Here numbers are only made up.
  const cited = sources.filter(({ path }) => !path.startsWith('packages/acceptance/tidy/'));
  const tested = new Set(cited.filter(({ isTest }) => isTest).flatMap((file) => titlesIn(file).flatMap(numbersIn)));
  return [
    ...rules.filter(({ number }) => !tested.has(number)).map(({ number, line }) => untested(number, line)),
    ...cited.flatMap(({ path, text }) =>
      text.split('\n').flatMap((row, index) =>
        unknown(
          path,
          index + 1,
          numbersIn(row).find((number) => !known.has(number)),
        ),
      ),
    ),
  ];
}

/** The titles of a file's tests and groups, wherever they stand: `test('…')`, `describe.each(…)('…')`. */
function titlesIn({ program, text }: SourceFile): string[] {
  const titles: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'CallExpression' || !GROUPING.test(text.slice(node.callee.start, node.callee.end))) return;
    const [title] = node.arguments;
    if (title?.type === 'Literal' || title?.type === 'TemplateLiteral') titles.push(text.slice(title.start, title.end));
  });
  return titles;
}
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\bR-\d+\b/g)].map(([number]) => number);
}

function untested(number: string, line: number): Finding {
  const instead = `Name it in the title of the test that proves it: "${number}: …"`;
  return { rule: 'rule-untested', path: RULEBOOK, line, subject: number, what: `no test's title names ${number}`, instead };
}
function unknown(path: string, line: number, number: string | undefined): Finding[] {
  if (number === undefined) return [];
  return [
    {
      rule: 'rule-unknown',
      path,
      line,
      subject: number,
      what: `${number} is no rule of ${RULEBOOK}`,
      instead: 'Write the rule down, or cite another',
    },
  ];
}
