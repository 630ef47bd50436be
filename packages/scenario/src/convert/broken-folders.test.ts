// Whatever is wrong with another program's files is said with its file and line; nothing is thrown and nothing is guessed.
import { foreignFolder } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { importForeign } from './import.ts';
import type { TextFile } from './problem.ts';

/** A folder with one text replaced in one file; without a text to look for, with the file taken out. */
function changed(name: string, path: string, from?: string, to = ''): readonly TextFile[] {
  const files = foreignFolder(name);
  if (from === undefined) return files.filter((file) => file.path !== path);
  expect(files.find((file) => file.path === path)?.text).toContain(from);
  return files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
}

function complaintsOf(files: readonly TextFile[]): readonly string[] {
  const { complaints, files: made } = importForeign(files, {});
  expect(made).toEqual([]);
  return complaints.map(({ path, line, message }) => `${path}:${line ?? '-'}: ${message}`);
}

type Case = readonly [what: string, files: () => readonly TextFile[], complaint: string | RegExp];

function testEach(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, files, complaint) => {
    const complaints = complaintsOf(files());
    expect(complaints).toContainEqual(typeof complaint === 'string' ? complaint : expect.stringMatching(complaint));
    for (const said of complaints) expect(said).toMatch(/^[^\u0000-\u001f]+\.$/);
  });
}

describe('GENIUS', () => {
  const buyer = (from: string, to?: string) => () => changed('genius', 'buyer.xml', from, to);
  testEach([
    ['a profile without its domain', () => changed('genius', 'orchard_domain.xml'), 'buyer.xml:-: There are profiles here and no domain.'],
    ['a domain without profiles', () => changed('genius', 'buyer.xml').filter(({ path }) => path !== 'seller.xml'), ':-: There is no party here.'],
    ['one profile only', () => changed('genius', 'buyer.xml'), ':-: There is only one party here.'],
    [
      'two domains',
      () => [...foreignFolder('genius'), { path: 'two.xml', text: foreignFolder('genius')[0]?.text ?? '' }],
      /several domains here: "orchard_domain.xml" and "two.xml"/,
    ],
    ['a missing weight', buyer('<weight index="3" value="0.3"></weight>'), 'buyer.xml:9: The issue "Price" has no weight.'],
    ['a weight that is no number', buyer('value="0.3"', 'value="a third"'), 'buyer.xml:16: The weight cannot be read: "a third" is no number.'],
    ['an issue that the domain does not have', buyer('name="Apples"', 'name="Pears"'), 'buyer.xml:19: The issue "Pears" is not in the domain.'],
    [
      'an issue that the profile does not have',
      buyer('name="Apples"', 'name="Pears"'),
      'buyer.xml:1: The issue "Apples" of the domain is not in this profile.',
    ],
    ['a value without an evaluation', buyer(' evaluation="30"'), 'buyer.xml:3: The value "Wire & posts" of "Fence" has no evaluation.'],
    [
      'a value that the domain does not have',
      buyer('value="Größe Mauer"', 'value="Hedge"'),
      'buyer.xml:6: The value "Hedge" of "Fence" is not in the domain.',
    ],
    [
      'an evaluation that is no number',
      buyer('evaluation="30"', 'evaluation="many"'),
      'buyer.xml:5: The evaluation of "Wire & posts" cannot be read: "many" is no number.',
    ],
    [
      'a reservation without a value',
      buyer('<reservation value="0.25">', '<reservation>'),
      'buyer.xml:28: The reservation cannot be read: there is no value="…".',
    ],
    ['a number without end', buyer('value="0.3"', 'value="1e999"'), 'buyer.xml:16: The weight cannot be read: "1e999" is no number.'],
    [
      'tags without end',
      buyer('<discount_factor', `${'<a></a>'.repeat(30_000)}<discount_factor`),
      'buyer.xml:1: The file cannot be read: it has more than 60,000 tags.',
    ],
    ['numbers that are too large', buyer('value="0.3"', 'value="1e13"'), ':-: Utilities of "buyer" are beyond ±10^12.'],
    ['a name with a tab', buyer('</issue>', '</\tissue>'), /^buyer\.xml:\d+: The file cannot be read: .*invalid characters: " ?issue"\.$/],
    ['an unclosed element', buyer('</objective>\n    <issue', '\n    <issue'), /^buyer\.xml:\d+: The file cannot be read: .*tag/],
    [
      'half a file',
      () => foreignFolder('genius').map((file) => ({ ...file, text: file.text.slice(0, 900) })),
      /^orchard_domain\.xml:\d+: The file cannot be read/,
    ],
    [
      'entities of its own',
      buyer('<utility_space', '<!DOCTYPE a [<!ENTITY x "y">]><utility_space'),
      'buyer.xml:1: The file cannot be read: it has a document type, which is not read.',
    ],
    [
      'a utility that is no sum',
      buyer('<discount_factor', '<ufun type="PlainUfun" weight="1"></ufun><discount_factor'),
      'buyer.xml:1: The profile is not additive: its utility is not a sum over issues.',
    ],
    [
      'a range that goes down',
      () => changed('genius', 'orchard_domain.xml', 'lowerbound="1" upperbound="4"', 'lowerbound="4" upperbound="1"'),
      'orchard_domain.xml:15: The range of "Years" goes from 4 down to 1.',
    ],
    [
      'a range without end',
      () => changed('genius', 'orchard_domain.xml', 'lowerbound="1" upperbound="4"', 'lowerbound="1" upperbound="2000000"'),
      'orchard_domain.xml:15: The issue "Years" has 2000000 values from 1 to 2000000.',
    ],
    [
      'a type that is not known',
      () => changed('genius', 'orchard_domain.xml', 'name="Apples" type="discrete"', 'name="Apples" type="price"'),
      'orchard_domain.xml:19: The issue "Apples" has the type "price", which is not read.',
    ],
    [
      'a value twice',
      () => changed('genius', 'orchard_domain.xml', 'value="no"', 'value="yes"'),
      'orchard_domain.xml:21: The value "yes" stands twice.',
    ],
    [
      'weights that are all 0',
      () => foreignFolder('genius').map((file) => ({ ...file, text: file.text.replaceAll(/(<weight index="\d" value=")[\d.]+/g, '$10') })),
      'buyer.xml:1: All weights are 0, so every deal is worth the same.',
    ],
  ]);
});

describe('GeniusWeb', () => {
  const employee = (from: string, to?: string) => () => changed('geniusweb', 'employee.json', from, to);
  testEach([
    ['a missing weight', employee('"lease car": 0.15, '), 'employee.json:6: The issue "lease car" has no weight.'],
    ['an issue that the domain does not have', employee('"fte": 0.25', '"hours": 0.25'), 'employee.json:6: The issue "hours" is not in the domain.'],
    ['a value without a utility', employee('"0.8": 0.75, '), 'employee.json:4: "fte" has no number here for "0.8".'],
    [
      'utilities of no known kind',
      employee('"discreteutils": {"valueUtilities": {"yes"', '"x": {"y": {"yes"'),
      /employee\.json:3: The utilities of "lease car" are neither "discreteutils"/,
    ],
    [
      'a reservation bid with an unknown value',
      employee('"salary": 3000}}', '"salary": 3100}}'),
      'employee.json:12: The reservation bid names a value of "salary" that is not in the domain.',
    ],
    [
      'a profile of another domain',
      employee('"values": ["no", "yes"]', '"values": ["no", "maybe"]'),
      'employee.json:7: The profile is for another domain: "lease car" differs.',
    ],
    [
      'a profile of another kind',
      employee('"LinearAdditiveUtilitySpace"', '"SumOfGroupsUtilitySpace"'),
      'employee.json:1: The profile is a SumOfGroupsUtilitySpace, which is not a sum over issues.',
    ],
    [
      'a text that is not JSON',
      employee('"issueWeights": {', '"issueWeights": ['),
      /^employee\.json:6: The file cannot be read: it is no longer JSON at column \d+\.$/,
    ],
    [
      'nesting without end',
      employee('"reservationBid": {', `"deep": ${'['.repeat(90)}${']'.repeat(90)}, "reservationBid": {`),
      'employee.json:12: The file cannot be read: it is nested more than 64 deep.',
    ],
  ]);
});

describe('NegMAS', () => {
  const seller = (from: string, to?: string) => () => changed('negmas-yaml', 'seller.yml', from, to);
  testEach([
    ['no outcome space', () => changed('negmas-yaml', 'market.yml'), 'buyer.yml:-: There is no outcome space here.'],
    [
      'weights for fewer issues',
      () => changed('negmas-yaml', 'buyer.yml', '[0.5, 0.2, 0.3]', '[0.5, 0.5]'),
      /^buyer\.yml:22: `weights` of .* has 2 entries for 3 issues\.$/i,
    ],
    [
      'a value function that is not known',
      seller('IdentityFun', 'LambdaFun'),
      'seller.yml:6: The value function "LambdaFun" of "price" is not read.',
    ],
    [
      'a value function by the name of something else',
      seller('IdentityFun', '__proto__'),
      'seller.yml:6: The value function "__proto__" of "price" is not read.',
    ],
    [
      'a formula over words',
      seller('    type: TableFun\n    mapping: {none: 2, by cart: 0, "yes": 1}', '    type: IdentityFun'),
      /^seller\.yml:9: The value "none" of "delivery" is no number/,
    ],
    ['a parameter that is missing', seller('a2: -1.0, '), /^seller\.yml:7: There is no `a2` in "quantity" of `values` of the file\.$/],
    [
      'a utility function that is no sum',
      seller('LinearAdditiveUtilityFunction', 'HyperRectangleUtilityFunction'),
      'seller.yml:1: The utility function "HyperRectangleUtilityFunction" is not read.',
    ],
    [
      'an infinite reservation',
      seller('reserved_value: 2.0', 'reserved_value: .inf'),
      'seller.yml:2: The reserved value is infinite: no agreement could ever be good enough.',
    ],
    [
      'an endless issue',
      () => changed('negmas-yaml', 'market.yml', 'ContinuousIssue', 'ContinuousInfiniteIssue'),
      'market.yml:13: The issue "price" is a "ContinuousInfiniteIssue", which has no list of values.',
    ],
    ['a text that is not YAML', seller('weights:', 'weights: {'), /^seller\.yml:\d+: The file cannot be read/],
  ]);
});

describe('NegoLog', () => {
  const b = (from: string, to?: string) => () => changed('negolog', 'profileB.json', from, to);
  testEach([
    ['one profile only', () => changed('negolog', 'profileB.json'), ':-: There is only one party here.'],
    ['a missing weight', b(', "Crew": 0.1'), 'profileB.json:3: The issue "Crew" has no weight.'],
    ['an issue that the other has not', b('"Crew": {"two"', '"Ship": {"two"'), 'profileB.json:7: The issue "Ship" is not in "profileA.json".'],
    ['other values', b('"south": 0.4', '"west": 0.4'), 'profileB.json:6: "Route" has 1 value here that "profileA.json" does not have: "west".'],
    [
      'a value that is no number',
      b('"south": 0.4', '"south": "much"'),
      'profileB.json:6: "south" of `Route` of `issues` of the file should be a number, not "much".',
    ],
    [
      'weights that are all 0',
      b('{"Ticket": 0.6, "Route": 0.3, "Crew": 0.1}', '{"Ticket": 0, "Route": 0, "Crew": 0}'),
      'profileB.json:3: All weights are 0, so every deal is worth the same.',
    ],
  ]);
});

describe('scorable games', () => {
  const config = (from: string, to?: string) => () => changed('scorable', 'config.txt', from, to);
  testEach([
    [
      'a config without end',
      config('Mayor,', 'Mayor,mayor,player,cooperative,m\n'.repeat(100)),
      'config.txt:-: The config has 104 lines, one for every party.',
    ],
    ['no config', () => changed('scorable', 'config.txt'), ':-: There is no config.txt here.'],
    [
      'a name that differs between config and scores',
      config(',anglers,', ',angler_club,'),
      'config.txt:4: The config gives "Anglers" the file "angler_club", and there are no scores of that name.',
    ],
    [
      'a line with too few parts',
      config('Mayor,mayor,player,cooperative,model-a', 'Mayor,mayor'),
      'config.txt:1: The line has 2 of the five parts that a party needs.',
    ],
    [
      'a row too few',
      () => changed('scorable', 'scores_files/office.txt', '10, 10\n'),
      'scores_files/office.txt:3: There are 2 rows of scores for 3 issues.',
    ],
    [
      'a score too few',
      () => changed('scorable', 'scores_files/office.txt', '0, 10, 20', '0, 10'),
      'scores_files/office.txt:1: "Site" has 2 scores for 3 options.',
    ],
    [
      'a score that is no number',
      () => changed('scorable', 'scores_files/office.txt', '0, 10, 20', '0, ten, 20'),
      'scores_files/office.txt:1: Score 2 of the line, "ten", is no number.',
    ],
    [
      'no threshold line',
      () => changed('scorable', 'scores_files/office.txt', '60\n'),
      'scores_files/office.txt:3: The last line is not one number, the least acceptable score.',
    ],
    [
      'a role without scores in a JSON game',
      () => changed('scorable-json', 'harbour.json', '"scores": {"A": [50', '"sums": {"A": [50'),
      'harbour.json:11: There are no scores for "Fishers".',
    ],
    [
      'a role without a threshold in a JSON game',
      () => changed('scorable-json', 'harbour.json', ', "threshold": 30'),
      'harbour.json:11: There is no threshold for "Fishers".',
    ],
  ]);

  test('names that differ are named on both sides, with what to write', () => {
    const { complaints } = importForeign(config(',anglers,', ',anglers_club,')(), {});
    expect(complaints[0]?.hint).toBe(
      'There are scores called "anglers", which no party of the config has: write one of the two names in both places.',
    );
  });
  test('a name that differs in letter case only is taken, and said', () => {
    const { notes, complaints } = importForeign(config(',MillCo,', ',millco,')(), {});
    expect(complaints).toEqual([]);
    expect(notes).toContain('Names differ: the config calls a file "millco", the folder has "scores_files/MillCo.txt". It was taken.');
  });
  test('parties that the instructions call otherwise are named', () => {
    const { notes } = importForeign(config('River Office,', 'Water Board,')(), {});
    expect(notes).toContainEqual(expect.stringMatching(/never name "Water Board"; they name "River Office" besides the parties/));
  });
});

describe('what format it is', () => {
  testEach([
    ['nothing at all', () => [], ':-: Nothing here is in a format that can be read.'],
    ['a letter', () => [{ path: 'letter.txt', text: 'Dear Sir' }], ':-: Nothing here is in a format that can be read.'],
    ['a scenario of ours', () => [{ path: 'scenario.yaml', text: 'parley: 1\nid: x\n' }], ':-: "scenario.yaml" is a scenario of Parley already.'],
    [
      'two formats at once',
      () => [...foreignFolder('genius'), ...foreignFolder('negolog')],
      ':-: There are files of several formats here: GENIUS XML, NegoLog JSON.',
    ],
    ['a broken file and nothing else', () => [{ path: 'a.json', text: '{"issueWeights":' }], 'a.json:1: The file cannot be read: it ends too early.'],
  ]);
  test('two formats at once can be told apart by hand', () => {
    const both = [...foreignFolder('genius'), ...foreignFolder('negolog')];
    expect(importForeign(both, { as: 'negolog' })).toMatchObject({ format: 'negolog', complaints: [], size: { parties: 2, deals: 12 } });
  });
});

describe('hostile names', () => {
  test('no escape sequence of a file comes out again', () => {
    const evil = 'Price\u001b[31m\u202e\u0007';
    const files = foreignFolder('negolog').map((file) => ({ ...file, text: file.text.replaceAll('Ticket', JSON.stringify(evil).slice(1, -1)) }));
    const { complaints, files: made, notes, losses } = importForeign(files, {});
    expect(complaints).toEqual([]);
    const all = [
      ...notes,
      ...losses.map(({ sentence }) => sentence),
      ...made.filter(({ path }) => path !== 'interchange.json').map(({ text }) => text),
    ];
    for (const text of all) expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(made[0]?.text).toContain('name: Price\n');
  });
  test('names that are words of JavaScript or of Parley become other ids', () => {
    const files = foreignFolder('negolog').map((file) => ({
      ...file,
      text: file.text.replaceAll('Ticket', '__proto__').replaceAll('Route', 'all').replaceAll('two', 'constructor'),
    }));
    const { complaints, diagnostics, files: made } = importForeign(files, {});
    expect([complaints, diagnostics]).toEqual([[], []]);
    expect(made[0]?.text).toMatch(/proto:\n\s+name: __proto__[\s\S]*all_2:\n\s+name: all[\s\S]*constructor_2: constructor/);
  });
});
