import { expect, test } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';

/** Code and place of everything that is found, with the line that `parley fix` would leave where it offers one. */
function found(text: string): readonly string[] {
  return parseYaml('a.yaml', text).diagnostics.map(({ code, span: { start }, fix }) => {
    const replacement = fix?.replacements[0];
    return `${code} ${start.line}:${start.column}${replacement === undefined ? '' : ` ${JSON.stringify(replacement.text)}`}`;
  });
}

test.each([
  ['note: red line #1 is fixed', ['S-009 1:16']],
  ['seats:\n  -ru\n  -us', ['S-004 2:3 " "', 'S-004 3:3 " "']],
  ['seats:\n  - ru\n  -us\n  - nato', ['S-004 3:3 " "']],
  ['bridge:\n  name: A\n  place:Geneva\n  day: Monday', ['S-004 3:8 " "']],
  ['bridge:\n  name: A\n  place Geneva\n  day: Monday', ['S-004 3:3 ": "']],
  ['bridge:\n  name: A\n  rounds = 3\n  day: Monday', ['S-004 3:3 ": "']],
  ['rule: {kind:bilateral}', ['S-004 1:12 " "']],
  ['title\u00a0: Two', ['S-011 1:6 ""']],
  ['a:\n \u00a0b: 1', ['S-011 2:2 " "']],
  ['title:\u00a0Two', ['S-011 1:7 " "']],
  ['title: \u201cTwo Towns\u201d', ['S-010 1:8 "\\""']],
  ['title: "Two Towns\u201d', ['S-010 1:8 "\\""']],
  ['title: Two Towns"', ['S-010 1:17 "\\""']],
  ['ti\u200btle: Two', ['S-605 1:3 ""']],
  ['title: Two\u001b[2J', ['S-605 1:11 ""']],
  ['%YAML 1.1\n---\na: 1', ['S-004 1:1 ""']],
  ['start:\n\ttension: 40\n  src: [d]', ['S-004 2:1 "  "']],
  ['base: 1\n<<: {a: 1}', ['S-006 2:1']],
  ['a: 1\nname: Caf\ufffd', ['S-008 2:10']],
  [`\ufffd\ufffd${[...'parley: 1\nid: towns\ntitle: A title long enough to see by its zeros what it is\n'].join('\0')}\0`, ['S-008 1:1']],
])('%j is found where it stands', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'rounds: 3 # one a day',
  'rounds: 3 #one',
  'text: The chair said \u201cno\u201d.',
  'text: \u201cNever,\u201d said the chair.',
  'text: It\u2019s 100\u00a0000 people',
  'text: He said "no"',
  'options: {one: \u201e, two: "0x1F"}',
  'src: [a:7, p:key]',
  'text: >-\n  word:here -and #1 there\n  \u00a0indeed',
  'text: "one\n  two:three"',
  '# title: \u201cTwo\u201d #1',
  'a: 12:30',
  'link: "https://example.org"',
  'options: {none: No date}',
])('%j is no slip', (text) => {
  expect(found(text)).toEqual([]);
});
