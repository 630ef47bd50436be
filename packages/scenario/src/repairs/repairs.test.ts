import { expect, test } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';

const venue = [
  'venues:',
  '  bridge:',
  '    name: The Bridge',
  '    place: Geneva',
  '    day: Monday',
  '    seats: [NORTH, SOUTH]',
  '  hall:',
  '    name: Hall',
  '    place: Town',
  '',
];

/** A file whose line `at` (from 1) is another, and what is found in it. */
function diagnose(at: number, line: string) {
  return parseYaml('a.yaml', venue.map((old, index) => (index === at - 1 ? line : old)).join('\n')).diagnostics;
}

test.each([
  [4, '     place: Geneva', 'begin the line with 4 spaces'],
  [4, '   place: Geneva', 'begin the line with 4 spaces'],
  [4, '      place: Geneva', 'begin the line with 4 spaces'],
  [3, '    name: The: Bridge', '`name: "The: Bridge"`'],
  [3, '    name: "The Bridge', '`name: "The Bridge"`'],
  [3, '    name: "The "old" Bridge"', `\`name: 'The "old" Bridge'\``],
  [3, "    name: 'It's here'", '`name: "It\'s here"`'],
  [3, '    name: @home', '`name: "@home"`'],
  [6, '    seats: [NORTH, SOUTH', '`seats: [NORTH, SOUTH]`'],
  [6, '    seats: [NORTH, SOUTH]]', '`seats: [NORTH, SOUTH]`'],
  [6, '    seats: [NORTH, SOUTH}', '`seats: [NORTH, SOUTH]`'],
  [6, '    rule: {kind: majority share: 0.5}', '`rule: {kind: majority, share: 0.5}`'],
  [6, '    rule: kind: majority, share: 0.5}', '`rule: {kind: majority, share: 0.5}`'],
  [7, '  hall', '`hall:`'],
  [7, '   hall:', 'begin the line with 2 spaces'],
])('line %i as %j is found alone, with what to type', (at, line, hint) => {
  const diagnostics = diagnose(at, line);
  expect(diagnostics.map(({ span }) => span.start.line)).toEqual([at]);
  expect(diagnostics[0]?.hint).toContain(hint);
});

test('what a line was meant to be is offered only where nothing else can have been meant', () => {
  expect(diagnose(4, '     place: Geneva')[0]?.fix?.replacements[0]?.text).toBe('    ');
  expect(diagnose(3, '    name: "The Bridge')[0]?.fix).toBeUndefined();
});

test('a slip in every block is found in one run', () => {
  const text = venue
    .join('\n')
    .replace('place: Geneva', 'place Geneva')
    .replace('name: Hall', 'name: "Hall')
    .replace('[NORTH, SOUTH]', '[NORTH, SOUTH');
  expect(
    parseYaml('a.yaml', text)
      .diagnostics.map(({ code, span }) => `${code} ${span.start.line}`)
      .sort(),
  ).toEqual(['S-004 4', 'S-004 6', 'S-004 8']);
});

test('a line in the wrong block is moved back, where that settles everything', () => {
  const text = 'score:\n  own_value: 50\n  joint: 20\n  relations: 15\nintegrity: 15\n';
  expect(parseYaml('a.yaml', text).diagnostics).toMatchObject([{ code: 'S-004', span: { start: { line: 5 } } }]);
});
