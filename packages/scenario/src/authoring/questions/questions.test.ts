import { describe, expect, test } from 'vitest';
import type { Sketch } from '../outline.ts';
import { QUESTIONS } from './index.ts';
import { QUESTION_IDS, type QuestionId } from './question.ts';

/** What a question makes of a line, after the usual answers to the questions before it. */
function read(id: QuestionId, text: string, before: Sketch = {}) {
  let sketch: Sketch = {};
  for (const question of QUESTIONS) {
    const told: Sketch = { ...sketch, ...before };
    if (question.id === id) return question.read(text, told);
    const usual = question.read(question.fallback(told), told);
    if (usual.ok) sketch = { ...sketch, ...usual.value };
  }
  return undefined;
}

test('there are eight questions, and Enter answers each of them', () => {
  expect(QUESTIONS.map(({ id }) => id)).toEqual(QUESTION_IDS);
  let sketch: Sketch = {};
  for (const question of QUESTIONS) {
    const usual = question.read(question.fallback(sketch), sketch);
    expect(usual).toMatchObject({ ok: true });
    if (usual.ok) sketch = { ...sketch, ...usual.value };
  }
  expect(Object.keys(sketch).sort()).toEqual(['article', 'issues', 'level', 'minutes', 'rounds', 'rules', 'seats', 'subject', 'title', 'venues']);
});

test('the example of every question is an answer to it', () => {
  const seats = ['RU', 'US', 'NATO', 'OSCE'].map((id) => ({ id, name: id }));
  const venues = ['Geneva', 'Brussels', 'Vienna'].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    seats: seats.slice(0, index === 0 ? 2 : 4).map(({ id }) => id),
  }));
  for (const { id, example } of QUESTIONS) expect(read(id, example, { seats, ...(id === 'tables' ? {} : { venues }) })).toMatchObject({ ok: true });
});

describe('delegations', () => {
  test('get short names of their first words where those differ', () => {
    expect(read('delegations', 'North Port, The Island, United States, United Kingdom, São Tomé')).toMatchObject({
      value: { seats: [{ id: 'NORTH' }, { id: 'ISLAND' }, { id: 'UNITED_STATES' }, { id: 'UNITED_KINGDOM' }, { id: 'SAO' }] },
    });
  });
  test('may bring short names, and names with commas where semicolons stand between them', () => {
    expect(read('delegations', 'RU = Россия; NATO = NATO (Secretary General, 29 others)')).toMatchObject({
      value: {
        seats: [
          { id: 'RU', name: 'Россия' },
          { id: 'NATO', name: 'NATO (Secretary General, 29 others)' },
        ],
      },
    });
  });
  test.each([
    ['Russia', 'That is one delegation; at least 2 are needed.'],
    [', ,', 'No delegation is named; at least 2 are needed.'],
    ['a,b,c,d,e,f,g', 'begin with at most 6'],
    ['Russia, russia', 'Two delegations are called “russia”.'],
    ['RU = Russia, r_u = Rubia', 'would both be called r_u'],
    ['R U = Russia, US', '“R U” cannot be a short name'],
    ['Россия, US', '“Россия” has no Latin letter to make a short name of. Write one before it, as in: RU = Russia'],
    ['RU =, US', '“RU =” has no name behind the =.'],
    ['A = B = C, US', 'more than one ='],
    ['spectator = Press, US', '“spectator” has a meaning of its own here'],
    [`${'x'.repeat(81)}, US`, 'is longer than 80 letters'],
    ['Angela Merkel, US', '“Angela Merkel” reads like a person. Name the office'],
    ['<b>RU</b>, US', 'has a < or a >'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(read('delegations', text)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('tables', () => {
  const seats = [
    { id: 'RU', name: 'Russia' },
    { id: 'US', name: 'United States' },
    { id: 'UA', name: 'Ukraine' },
  ];
  test('seat everybody, or those who are named by short name or name', () => {
    expect(read('tables', 'Geneva: ru, united states; Floor; Vienna: UA and US', { seats })).toMatchObject({
      value: {
        venues: [
          { id: 'geneva', seats: ['RU', 'US'] },
          { id: 'the_floor', seats: ['RU', 'US', 'UA'] },
          { id: 'vienna', seats: ['US', 'UA'] },
        ],
      },
    });
  });
  test.each([
    ['Geneva: RU, US', 'Ukraine (UA) sits at no table.'],
    ['Geneva: RU, USA', 'At Geneva no delegation is called “USA”. Did you mean US?'],
    ['Geneva: RU', 'At Geneva fewer than two delegations sit.'],
    ['Geneva: RU, US, Brussels: RU', 'more than one colon. Put a semicolon between tables'],
    ['Geneva, Geneva', 'Two tables are called “Geneva”.'],
    ['Женева', 'has no Latin letter'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(read('tables', text, { seats })).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('issues', () => {
  test('take options apart by commas, or by bars where options have commas', () => {
    expect(read('issues', 'Catch: as now, half: 50 percent; Season: none | one month, maybe two')).toMatchObject({
      value: {
        issues: [
          { id: 'catch', options: [{ id: 'as_now' }, { id: 'half_50_percent', name: 'half: 50 percent' }] },
          { id: 'season', options: [{ name: 'none' }, { name: 'one month, maybe two' }] },
        ],
      },
    });
  });
  test.each([
    ['Catch', '“Catch” has no options. Write an issue as its name, a colon, and its options'],
    ['Catch: as now', 'Catch: That is one option; at least 2 are needed.'],
    ['Catch: a, b, c, d, e, f', 'Catch: Those are 6 options; begin with at most 5'],
    ['Catch: more, more', 'Catch: Two options are called “more”.'],
    ['Catch: a b, a-b', 'Catch: “a b” and “a-b” would both be called a_b.'],
    ['Catch: a, b; catch: c, d', 'Two issues are called “catch”.'],
    ['a: 1,2; b: 1,2; c: 1,2; d: 1,2; e: 1,2; f: 1,2; g: 1,2; h: 1,2; i: 1,2', 'begin with at most 8'],
    ['', 'No issue is named; at least one is needed.'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(read('issues', text)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('rules', () => {
  const venues = [
    { id: 'geneva', name: 'Geneva', seats: ['RU', 'US'] },
    { id: 'vienna', name: 'Vienna', seats: ['RU', 'US', 'UA'] },
  ];
  const seats = ['RU', 'US', 'UA'].map((id) => ({ id, name: id }));
  const before = { venues, seats };
  test.each([
    [
      '2',
      [
        { kind: 'consensus', silence: false },
        { kind: 'consensus', silence: false },
      ],
    ],
    [
      'Silence',
      [
        { kind: 'consensus', silence: true },
        { kind: 'consensus', silence: true },
      ],
    ],
    ['majority', [{ kind: 'majority' }, { kind: 'majority' }]],
    ['Geneva: both; vienna: 2 of 3', [{ kind: 'bilateral' }, { kind: 'kOfN', k: 2 }]],
    ['Geneva: 1; Vienna: all but one', [{ kind: 'bilateral' }, { kind: 'consensusMinus', minus: 1 }]],
    [
      'Geneva: chair; Vienna: the chair ua',
      [
        { kind: 'chairDecides', chair: 'RU' },
        { kind: 'chairDecides', chair: 'UA' },
      ],
    ],
    [
      '6',
      [
        { kind: 'kOfN', k: 2 },
        { kind: 'kOfN', k: 2 },
      ],
    ],
  ])('%j', (text, rules) => {
    expect(read('rule', text, before)).toMatchObject({ value: { rules } });
  });
  test.each([
    ['both', 'At Vienna 3 delegations sit, so “both” has no meaning there.'],
    ['all but one', 'At Geneva two delegations sit, and all but one would be one alone.'],
    ['2 of 3', 'At Geneva 2 delegations sit, not 3.'],
    ['Geneva: both; Vienna: 4 of 3', '4 of 3 cannot agree.'],
    ['Geneva: both', 'Nothing is said of Vienna.'],
    ['Genf: both; Vienna: 2', 'There is no table “Genf”.'],
    ['Geneva: both; Vienna: chair FR', 'At Vienna no delegation is called “fr”.'],
    ['dice', '“dice” is no rule that is known here.'],
    ['8', '“8” is no rule that is known here.'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(read('rule', text, before)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('length', () => {
  test.each([
    ['3', { rounds: 3, minutes: [10, 15] }],
    ['3 rounds, 40', { rounds: 3, minutes: [40, 60] }],
    ['1 round; 5-10 minutes', { rounds: 1, minutes: [5, 10] }],
  ])('%j', (text, value) => {
    expect(read('length', text)).toMatchObject({ value });
  });
  test.each([
    ['0', 'A table needs at least one round; 0 is too few.'],
    ['-2', 'A table needs at least one round; -2 is too few.'],
    ['21', 'at most 20 rounds'],
    ['four', '“four” is no length.'],
    ['4, 0 minutes', 'A game takes 1 to 600 minutes.'],
    ['4, 50 to 30', '50 to 30 minutes runs backwards.'],
    [
      '20 rounds, 20 minutes',
      '20 rounds with so many delegations and tables take about 65 minutes. Write fewer rounds, or more minutes: 20 rounds, 65 minutes',
    ],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(read('length', text)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
});

describe('the short ones', () => {
  test.each([
    ['title', '…', 'A title needs at least one letter.'],
    ['title', 'x'.repeat(121), 'there is room for 120'],
    ['about', 'Talks | one | two', 'more than one |'],
    ['about', ' | Gazette', 'before the | if there is one'],
    ['level', 'expert', 'There is no level “expert”.'],
    ['level', '0', 'There is no level “0”.'],
  ] as const)('%s %j is refused with a sentence', (id, text, sentence) => {
    expect(read(id, text)).toMatchObject({ ok: false, error: expect.stringContaining(sentence) });
  });
  test('an article stands behind a bar', () => {
    expect(read('about', 'Two towns. | Gazette, 3 May')).toMatchObject({ value: { subject: 'Two towns.', article: 'Gazette, 3 May' } });
  });
  test('a level goes by its number or the start of its name', () => {
    expect([read('level', '3'), read('level', 'INTER')]).toMatchObject([{ value: { level: 'intermediate' } }, { value: { level: 'intermediate' } }]);
  });
});
