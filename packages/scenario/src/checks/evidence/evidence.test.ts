import { expect, test } from 'vitest';
import { datesIn, dayNumber } from './dates.ts';
import { livingPerson } from './living-person.ts';
import { claimsOf, sourceTexts } from './sources.ts';

test('dates are read as people write them', () => {
  const dates = (text: string) => datesIn(text).map(({ date, hasDay }) => (hasDay ? date : date.slice(0, 7)));
  expect(dates('signed on 5 May 2024')).toEqual(['2024-05-05']);
  expect(dates('on January 13, 2022, and on 2022-01-14')).toEqual(['2022-01-13', '2022-01-14']);
  expect(dates('in March 2022')).toEqual(['2022-03']);
  expect(dates('in 2022, at 12:30')).toEqual([]);
});

test('days are counted over the ends of months and leap years', () => {
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('2023-01-01') - dayNumber('2022-12-31')).toBe(1);
});

test('the sources file is read key by key, in lists and under headings', () => {
  const sources = '# Sources\n\n- `a:1` The first\n  goes on\n- `p:report` A report\n\n## a:2\nThe second\n\n## Else\nnothing';
  expect([...sourceTexts({ file: { name: '', text: '' }, briefs: {}, sources })]).toEqual([
    ['a:1', 'The first goes on'],
    ['p:report', 'A report'],
    ['a:2', 'The second'],
  ]);
});

test('a claim has the texts that no nearer sources have', () => {
  const claims = claimsOf({ issues: { toll: { name: 'Toll', options: { keep: 'As now' }, src: ['a:1'] } } });
  expect(claims).toEqual([
    {
      at: ['issues', 'toll'],
      sources: ['a:1'],
      texts: [
        { text: 'Toll', at: ['issues', 'toll', 'name'] },
        { text: 'As now', at: ['issues', 'toll', 'options', 'keep'] },
      ],
    },
  ]);
});

/** Whom a seat of this name would be. */
function personIn(name: string): string | undefined {
  const draft = { seats: { A: { name } } };
  return livingPerson.run({ draft, references: [], texts: { file: { name: '', text: '' }, briefs: {} } })[0]?.message.split(': ')[1];
}

test.each(['President Smith', 'Mayor Anna Lindqvist', 'Sergei Lavrov', 'Petro Hrytsenko', 'Minister Kuleba'])('%s is a person', (name) => {
  expect(personIn(name)).toBeDefined();
});

test.each([
  'NATO (Secretary General, 29 other Allies)',
  'OSCE Chair (Poland)',
  'United States',
  'Russian Federation',
  'Alder Quay',
  'Minister of Foreign Affairs',
  'Foreign Minister',
  'Prime Minister',
  'Secretary of State',
  'North Kyiv',
])('%s is an office or a place', (name) => {
  expect(personIn(name)).toBeUndefined();
});
