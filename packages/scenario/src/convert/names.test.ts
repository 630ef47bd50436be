import { describe, expect, test } from 'vitest';
import { displayName, distinct, fileStemsFor, idsFor, scenarioIdFor } from './names.ts';

describe('ids', () => {
  test('are plain words, also for other scripts, numbers and marks', () => {
    expect(idsFor(['Größe', '60 Gb', '-5', '5', '1.5', '15', '価格', '!!'], 'issues')).toEqual([
      ...['grosse', 'v60_gb', 'minus5', 'v5', 'v1p5', 'v15', 'issue_7', 'issue_8'],
    ]);
  });
  test('are never a word of Parley or of JavaScript', () => {
    expect(idsFor(['all', 'tension', 'order'], 'issues')).toEqual(['all_2', 'tension_2', 'order_2']);
    expect(idsFor(['instructor', 'constructor'], 'seats')).toEqual(['instructor_2', 'constructor_2']);
    expect(idsFor(['all', 'true'], 'options')).toEqual(['all', 'true_2']);
  });
  test('differ to the eye, not only to the machine', () => {
    expect(idsFor(['a_b', 'ab', 'A B', 'AB'], 'options')).toEqual(['a_b', 'ab_2', 'a_b_3', 'ab_4']);
  });
  test('have whole words, as many as there is room for', () => {
    expect(idsFor(['Organization for Security and Co-operation in Europe'], 'seats')).toEqual(['organization_for_security_and_co']);
    expect(idsFor(['x'.repeat(60)], 'seats')).toEqual(['x'.repeat(36)]);
  });
  test('that are wanted are taken where they can be', () => {
    expect(idsFor(['Russia', 'United States', 'Ukraine'], 'seats', ['RU', 'not an id', 'RU'])).toEqual(['RU', 'united_states', 'RU_2']);
  });
});

test('a scenario has an id whatever its name', () => {
  expect([scenarioIdFor('Laptop & Co'), scenarioIdFor('10 issues'), scenarioIdFor('価格')]).toEqual(['laptop-co', 'talks-10-issues', 'imported']);
});

test('a displayed name is one clean line that fits', () => {
  expect(displayName(' a\u001b[31m\n b ', 'x')).toBe('a b');
  expect(displayName('\u0007', 'x')).toBe('x');
  expect(displayName('é'.repeat(200), 'x')).toHaveLength(120);
});

test('names that are the same get a number', () => {
  expect(distinct(['a', 'b', 'a', 'a (2)', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (2) (2)', 'a (3)']);
});

test('file names are safe everywhere, and differ where letter case does not count', () => {
  expect(fileStemsFor(['../../etc/passwd', 'Ünïon', 'union', 'UNION', '', '.'])).toEqual([
    'etc_passwd',
    'Ünïon',
    'union',
    'UNION_2',
    'party_5',
    'party_6',
  ]);
});
